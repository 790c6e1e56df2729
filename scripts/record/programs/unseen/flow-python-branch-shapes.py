# the branches of a tf.function return tensors of different types
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

@tf.function
def clip_or_count(x, limit):
    if tf.reduce_max(x) > limit:
        result = tf.minimum(x, limit)
    else:
        result = tf.size(x)
    return result
# %%
print(clip_or_count(tf.constant([1., 5.]), tf.constant(2.)))
