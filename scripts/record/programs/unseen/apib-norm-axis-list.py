# batch normalisation over the channel axis
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

# %%
inp = tf.keras.layers.Input((16, 16, 3))
x = tf.keras.layers.Conv2D(8, 3)(inp)
x = tf.keras.layers.BatchNormalization(axis=[3])(x)
model = tf.keras.Model(inp, x)
