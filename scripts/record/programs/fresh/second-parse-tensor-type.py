# parse_tensor with another type than was written
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
raw = tf.io.serialize_tensor(np.arange(4.))
back = tf.io.parse_tensor(raw, tf.float32)
