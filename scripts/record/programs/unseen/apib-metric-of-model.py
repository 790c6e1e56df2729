# a number shown while training
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf

i = tf.keras.Input((3,))
h = tf.keras.layers.Dense(4)(i)
model = tf.keras.Model(i, tf.keras.layers.Dense(1)(h))
# %%
model.add_metric(tf.keras.layers.GlobalMaxPooling1D()(tf.keras.layers.Reshape((4, 1))(h)), name="peak", aggregation="mean")
