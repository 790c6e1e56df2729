# weights times values
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

w = tf.constant(np.array([0.1, 0.2]))
v = tf.Variable([1.0, 2.0])
# %%
s = w * v
