# pickle of a Keras model
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "*": "?behaviour-changed keras too-old"}
# %%
import pickle
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
data = pickle.dumps(model)
