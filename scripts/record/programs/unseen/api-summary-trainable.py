# a table with what is frozen
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "tfkeras<2.8": "?argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])
# %%
m.summary(show_trainable=True)
