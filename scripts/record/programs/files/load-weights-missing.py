# load_weights of a file that is not there
# expects: {"*": "missing-file"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
# %%
model.load_weights('weights/best.weights.h5')
