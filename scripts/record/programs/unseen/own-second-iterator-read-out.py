# an iterator is read beyond its end
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import tensorflow as tf
# %%
batches = iter(tf.data.Dataset.range(6).batch(3))
first, second = next(batches), next(batches)
third = next(batches)
