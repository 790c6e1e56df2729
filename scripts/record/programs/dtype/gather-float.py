# list indices
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
x = tf.range(10)
print(tf.gather(x, tf.constant(1.0)))
