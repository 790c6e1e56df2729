# an embedding table read with rounded numbers
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

table = tf.Variable(tf.random.normal([10, 4]))
ratings = np.array([[1.2, 3.9], [7.7, 2.1]], dtype='float32')

def lookup(values):
    positions = tf.round(values)
    return tf.gather(table, positions)
# %%
ds = tf.data.Dataset.from_tensor_slices(ratings).map(lookup)
print(next(iter(ds)))
