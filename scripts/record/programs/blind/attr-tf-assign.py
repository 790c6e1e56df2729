# tf.assign
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
counter = tf.Variable(0)
update = tf.assign(counter, counter + 1)
