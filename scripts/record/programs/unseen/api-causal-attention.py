# attention that looks back only
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null, "tfkeras>=2.13,tfkeras<3": "?argument-changed keras too-new"}
# %%
import tensorflow as tf

q = tf.random.normal((2, 5, 8))
# %%
att = tf.keras.layers.Attention(use_scale=True, causal=True)
z = att([q, q])
