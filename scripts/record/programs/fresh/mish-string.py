# activation by a newer string
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "legacy": "?behaviour-changed tf-keras too-old", "*": "?behaviour-changed keras too-old"}
# %%
import tensorflow as tf
cfg = dict(filters=8, kernel_size=3, padding='same', activation='mish')
backbone = tf.keras.Sequential([tf.keras.layers.Conv2D(input_shape=(16, 16, 3), **cfg), tf.keras.layers.Conv2D(**cfg)])
