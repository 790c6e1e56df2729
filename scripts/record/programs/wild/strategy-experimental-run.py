# distributed step with experimental_run_v2
# expects: {"tf<2.4": "?attribute-removed tensorflow too-new", "*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
# %%
strategy = tf.distribute.MirroredStrategy()
with strategy.scope():
    w = tf.Variable(2.0)

def replica_fn(x):
    return x * w

@tf.function
def distributed_step(x):
    per_replica = strategy.experimental_run_v2(replica_fn, args=(x,))
    return strategy.reduce(tf.distribute.ReduceOp.SUM, per_replica, axis=None)
# %%
print(distributed_step(tf.constant(3.0)))
