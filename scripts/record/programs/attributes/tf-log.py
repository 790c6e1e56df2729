# tf.log, tf.to_float: functions that moved to tf.math and tf.cast
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
def log10(x):
    return tf.log(x) / tf.log(tf.constant(10.0))
print(log10(tf.constant(100.0)))
