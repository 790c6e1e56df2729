# an attention mask of another length
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
attend = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=8)
words = tf.random.normal((3, 12, 16))
causal = tf.linalg.band_part(tf.ones((10, 10)), -1, 0)[tf.newaxis]
# %%
seen = attend(words, words, attention_mask=causal)
