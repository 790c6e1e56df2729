# load_weights of a file that is not there
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.load_weights('weights/final.weights.h5')
