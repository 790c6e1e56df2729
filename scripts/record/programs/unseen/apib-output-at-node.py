# one encoder for two inputs
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

enc = tf.keras.layers.Dense(4)
a, b = tf.keras.Input((3,)), tf.keras.Input((3,))
ea, eb = enc(a), enc(b)
# %%
second = enc.get_output_at(1)
