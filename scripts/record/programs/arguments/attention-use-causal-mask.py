# Attention call(use_causal_mask=): from 2.10
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
q = tf.random.normal((2, 4, 3))
out = tf.keras.layers.Attention()([q, q], use_causal_mask=True)
