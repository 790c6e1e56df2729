# a tf.function gives its result a value on one way only
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
@tf.function
def positive_part(x):
    if tf.reduce_sum(x) > 0:
        part = x * 2.
    return part
# %%
print(positive_part(tf.constant([1., -3.])))
