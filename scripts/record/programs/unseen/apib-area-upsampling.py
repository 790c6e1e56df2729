# made larger
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "tfkeras<2.9": "?behaviour-changed keras too-old", "tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

img = tf.random.uniform((1, 8, 8, 3))
# %%
big = tf.keras.layers.UpSampling2D(size=(2, 2), interpolation="area")(img)
