# a distributed step started with experimental_run_v2
# expects: {"tf<2.4": null, "*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
strategy = tf.distribute.OneDeviceStrategy('/cpu:0')
with strategy.scope():
    model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
dataset = strategy.experimental_distribute_dataset(tf.data.Dataset.from_tensor_slices(tf.random.normal((12, 3))).batch(4))
# %%
def replica_step(batch):
    return tf.reduce_sum(model(batch))

@tf.function
def distributed_step(batch):
    return strategy.experimental_run_v2(replica_step, args=(batch,))
# %%
for batch in dataset:
    print(distributed_step(batch))
