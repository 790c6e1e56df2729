# a list of files of which one was moved
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf
for k in range(2):
    tf.io.write_file(f'clip{k}.bin', tf.io.serialize_tensor(tf.random.normal([5])))
names = [f'clip{k}.bin' for k in range(3)]

def read(name):
    values = tf.io.parse_tensor(tf.io.read_file(name), tf.float32)
    return tf.ensure_shape(values, [5])
# %%
total = 0.0
for clip in tf.data.Dataset.from_tensor_slices(names).map(read).batch(1):
    total += float(tf.reduce_sum(clip))
