# tensorflow.examples.tutorials.mnist
# expects: {"*": "?import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
