# a Python function in a pipeline divides by zero
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
def ratio(x):
    return int(12) // int(x)

ds = tf.data.Dataset.range(4).map(lambda x: tf.py_function(ratio, [x], tf.int64))
# %%
print([int(v) for v in ds])
