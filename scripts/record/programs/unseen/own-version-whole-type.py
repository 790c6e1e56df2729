# a NumPy alias that newer releases lost
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"numpy>=1.24": "numpy numpy too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
labels = np.array(["3", "1", "2"]).astype(np.int)
one_hot = tf.one_hot(labels, 4)
