# a placeholder fed to a Keras layer in eager mode
# expects: {"*": "eager-graph tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.compat.v1.placeholder(tf.float32, [None, 4])
y = tf.keras.layers.Dense(2)(x)
