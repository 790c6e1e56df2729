# Attention(causal=True)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
att = tf.keras.layers.Attention(use_scale=True, causal=True)
