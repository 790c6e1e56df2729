# weights of layers of another size
# expects: {"*": "?shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
a = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,))]); a.save_weights('n.weights.h5')
# %%
b = tf.keras.Sequential([tf.keras.layers.Dense(6, input_shape=(2,))])
b.load_weights('n.weights.h5')
