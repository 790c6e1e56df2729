# load_weights into another architecture
# expects: {"*": "shape"}
# %%
import tensorflow as tf
a = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(1)])
a.save_weights('a.weights.h5')
b = tf.keras.Sequential([tf.keras.layers.Dense(5, input_shape=(3,)), tf.keras.layers.Dense(1)])
b.load_weights('a.weights.h5')
