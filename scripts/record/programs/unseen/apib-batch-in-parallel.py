# batches made in parallel
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.5": "?argument-changed tensorflow too-old", "*": null}
# %%
import tensorflow as tf

# %%
ds = tf.data.Dataset.range(10).batch(4, num_parallel_calls=2)
