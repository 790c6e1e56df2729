# tf.summary.FileWriter
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
writer = tf.summary.FileWriter('logs/train')
