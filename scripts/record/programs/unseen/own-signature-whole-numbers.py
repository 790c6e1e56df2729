# a compiled function for floats gets integers
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
# %%
@tf.function(input_signature=[tf.TensorSpec([None, 2], tf.float32)])
def serve(batch):
    return tf.reduce_sum(batch, axis=1)
# %%
serve(tf.constant([[1, 2], [3, 4]]))
