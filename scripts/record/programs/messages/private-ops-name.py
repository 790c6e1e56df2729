# a private name of TensorFlow that a newer release dropped
# environments: tf2.4 tf2.10 tf2.13 tf2.14 tf2.15 tf2.21-keras3.15
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.python.framework.ops import _TensorLike
