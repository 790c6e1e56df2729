# a NumPy function that newer releases lost
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"numpy>=2": "numpy numpy too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
layer = tf.keras.layers.Dense(5)
layer.build((None, 7))
size = sum(np.product(w.shape) for w in layer.weights)
