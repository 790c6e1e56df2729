# a decoder block
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "tfkeras<2.10": "?argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf

seq = tf.random.normal((2, 7, 16))
# %%
mha = tf.keras.layers.MultiHeadAttention(num_heads=2, key_dim=8)
out = mha(seq, seq, use_causal_mask=True)
