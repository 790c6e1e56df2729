# the global batch of a distributed dataset is zero
# expects: {"*": "?data"}
# %%
import tensorflow as tf
strategy = tf.distribute.OneDeviceStrategy('/cpu:0')
BATCH_PER_REPLICA = 1
GLOBAL = BATCH_PER_REPLICA // 2 * strategy.num_replicas_in_sync
# %%
ds = tf.data.Dataset.from_tensor_slices(tf.random.normal((8, 2))).batch(GLOBAL)
for batch in strategy.experimental_distribute_dataset(ds):
    print(batch.shape)
