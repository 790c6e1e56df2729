# tf.strings.to_number of a word
# expects: {"*": "data"}
# %%
import tensorflow as tf
values = tf.strings.to_number(tf.constant(['1.5', 'abc']))
