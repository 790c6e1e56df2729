# a copy of a weight
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

layer = tf.keras.layers.Dense(3)
layer.build((None, 4))
# %%
before = tf.identity(layer.kernel.value())
