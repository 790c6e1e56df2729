# a scalar is logged with the arguments of TensorFlow 1
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
writer = tf.summary.create_file_writer('logs/train')
# %%
with writer.as_default():
    for step in range(3):
        tf.summary.scalar('loss', tensor=0.1 * step, collections=None)
