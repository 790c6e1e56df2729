# an attention layer gets one tensor instead of a list
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
x = tf.random.normal((2, 5, 8))
y = tf.keras.layers.Attention()(x)
