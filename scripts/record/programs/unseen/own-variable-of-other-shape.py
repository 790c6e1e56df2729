# a variable gets a value of another shape
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
centroids = tf.Variable(tf.zeros((3, 2)))
points = np.random.rand(12, 2).astype("float32")
# %%
centroids.assign(points[:4])
