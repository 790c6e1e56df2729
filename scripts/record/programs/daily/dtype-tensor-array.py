# a TensorArray of floats, written with counts
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf

@tf.function
def running_lengths(batch):
    n = tf.shape(batch)[0]
    out = tf.TensorArray(tf.float32, size=n)
    for i in tf.range(n):
        length = tf.math.count_nonzero(batch[i], dtype=tf.int32)
        out = out.write(i, length)
    return out.stack()

# %%
tokens = tf.constant([[3, 5, 0, 0], [8, 1, 2, 0]])
print(running_lengths(tokens))
