# a tf.data pipeline with Python loops that become a graph
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

@tf.function
def collatz(n, limit):
    steps = tf.constant(0)
    while n > 1 and steps < limit:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps

print(collatz(tf.constant(7), tf.constant(50)).numpy())
# %%
def scale(value, label):
    if label > 0:
        value = value * 2.0
    return value, label

ds = tf.data.Dataset.from_tensor_slices((np.arange(10, dtype='float32'), np.arange(10) % 2))
ds = ds.map(scale).shuffle(10).batch(4).prefetch(1)
for value, label in ds:
    print(value.shape)
