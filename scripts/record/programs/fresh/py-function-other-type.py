# py_function that returns integers for Tout float
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

def load(i):
    return np.array([int(i)], dtype=np.int64)

ds = tf.data.Dataset.range(4)
ds = ds.map(lambda i: tf.numpy_function(load, [i], tf.float32))
for v in ds:
    print(v)
