# tf.py_func in a pipeline
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
def load(x):
    return x
ds = tf.data.Dataset.range(3).map(lambda x: tf.py_func(load, [x], tf.int64))
