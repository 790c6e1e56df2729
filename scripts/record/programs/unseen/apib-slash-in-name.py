# names in groups
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

# %%
inp = tf.keras.Input((8,))
x = tf.keras.layers.Dense(4, name="head/fc1")(inp)
out = tf.keras.layers.Dense(1, name="head/fc2")(x)
model = tf.keras.Model(inp, out)
