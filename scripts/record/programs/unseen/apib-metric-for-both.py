# two heads, one metric
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

i = tf.keras.Input((5,))
a = tf.keras.layers.Dense(1, name="price")(i)
b = tf.keras.layers.Dense(1, name="area")(i)
model = tf.keras.Model(i, [a, b])
# %%
model.compile(optimizer="sgd", loss="mse", metrics=["mae"])
model.fit(np.ones((8, 5)), [np.ones((8, 1)), np.ones((8, 1))], verbose=0)
