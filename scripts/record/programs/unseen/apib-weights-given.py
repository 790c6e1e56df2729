# a layer that starts from given weights
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

kernel = np.random.normal(size=(6, 4)).astype("float32")
# %%
proj = tf.keras.layers.Dense(4, use_bias=True, weights=[kernel, np.zeros(4, "float32")])
model = tf.keras.Sequential([tf.keras.layers.InputLayer((6,)), proj])
