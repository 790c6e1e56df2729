# a decorated step with a signature gets float64
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.int32)])
def count_pairs(x):
    return tf.reduce_sum(x, axis=1)

# %%
print(count_pairs(tf.constant(np.array([[0.5, 1.5], [2.0, 3.0]]))))
