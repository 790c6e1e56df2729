# the first of no GPUs
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
gpus = tf.config.experimental.list_physical_devices('GPU')
tf.config.experimental.set_memory_growth(gpus[0], True)
