# one-hot of numbers with fractions
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
# %%
codes = tf.constant([0.0, 2.0, 1.0])
print(tf.one_hot(codes, depth=3))
