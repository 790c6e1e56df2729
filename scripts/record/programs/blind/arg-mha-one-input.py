# MultiHeadAttention called with one tensor
# expects: {"tf<2.4": "?attribute-removed tensorflow too-old", "*": "user-code"}
# %%
import tensorflow as tf
mha = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=4)
x = tf.random.normal((2, 5, 8))
y = mha(x)
