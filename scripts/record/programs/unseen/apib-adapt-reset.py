# scaling that goes on learning
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "tfkeras>=3": "attribute-removed keras too-new", "tfkeras>=2.6": "?argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

data = np.random.rand(64, 4).astype("float32")
# %%
norm = tf.keras.layers.experimental.preprocessing.Normalization()
norm.adapt(data, reset_state=False)
