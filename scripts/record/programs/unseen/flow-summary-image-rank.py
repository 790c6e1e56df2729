# an image without a batch axis goes to tf.summary.image
# expects: {"no-tensorboard": "dependency tensorboard missing", "*": "shape"}
# %%
import numpy as np
import tensorflow as tf
writer = tf.summary.create_file_writer('logs/images')
image = np.random.rand(28, 28, 1)
# %%
with writer.as_default():
    tf.summary.image('first sample', image, step=0)
