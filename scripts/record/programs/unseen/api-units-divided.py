# half as many units
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf

hidden = 128
# %%
model = tf.keras.Sequential()
model.add(tf.keras.layers.Dense(hidden / 2, activation="relu", input_shape=(10,)))
model.add(tf.keras.layers.Dense(1))
