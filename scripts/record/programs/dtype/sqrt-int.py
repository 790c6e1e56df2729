# tf.sqrt of integers
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
tf.sqrt(tf.constant([4, 9]))
