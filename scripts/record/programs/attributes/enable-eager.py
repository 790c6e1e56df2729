# tf.enable_eager_execution
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import numpy as np
import tensorflow as tf
tf.enable_eager_execution()
print(tf.executing_eagerly())
