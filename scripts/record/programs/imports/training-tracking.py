# tensorflow.python.training.tracking
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.python.training.tracking.data_structures import NoDependency
