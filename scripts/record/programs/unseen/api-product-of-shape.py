# how many values
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"numpy>=2": "numpy numpy too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
w = tf.zeros((3, 4, 5))
# %%
print(np.product(w.shape))
