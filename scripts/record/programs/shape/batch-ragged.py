# a dataset of images of different sizes is batched
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
ds = tf.data.Dataset.range(4).map(lambda i: tf.zeros((i + 1, 2))).batch(2)
# %%
for batch in ds:
    print(batch.shape)
