# one way of a tf.function sets its result to None
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
@tf.function
def penalty(loss, limit):
    extra = tf.constant(0.)
    if loss > limit:
        extra = loss - limit
    else:
        extra = None
    return loss, extra
# %%
print(penalty(tf.constant(2.), tf.constant(1.)))
