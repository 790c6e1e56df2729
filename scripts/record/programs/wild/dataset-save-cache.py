# preprocessed dataset cached on disk with Dataset.save
# expects: {"tf<2.10": "attribute-removed tensorflow too-old", "*": null}
# %%
import os
import tensorflow as tf
# %%
def preprocess(x):
    return tf.cast(x, tf.float32) / 255.

def cached(ds, path):
    if not os.path.exists(path):
        ds.map(preprocess, num_parallel_calls=tf.data.experimental.AUTOTUNE).save(path)
    return tf.data.Dataset.load(path)
# %%
ds = cached(tf.data.Dataset.range(10), 'cache_dir')
print([float(v) for v in ds.take(2)])
