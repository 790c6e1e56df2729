# batch normalisation in training mode
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

# %%
inp = tf.keras.Input(shape=(6,))
h = tf.keras.layers.Dense(6)(inp)
h = tf.keras.layers.BatchNormalization()(h, True)
model = tf.keras.Model(inp, h)
