# MNIST by input_data of the tutorials
# expects: {"tf<2": "?import-moved tensorflow too-new", "*": "import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.examples.tutorials.mnist import input_data
# %%
mnist = input_data.read_data_sets("MNIST_data/", one_hot=True)
