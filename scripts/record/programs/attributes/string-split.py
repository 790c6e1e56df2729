# tf.string_split, tf.string_to_number
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
tokens = tf.string_split(['a b c'])
