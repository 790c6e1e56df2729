# float labels for the sparse loss of tf.nn
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
y = np.array([0., 2., 1.])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=y, logits=tf.zeros((3, 3)))
