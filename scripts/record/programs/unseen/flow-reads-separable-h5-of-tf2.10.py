# a convolutional model written by TF 2.10 as HDF5
# files: tf2.10/unseen-flow-writes-several/separable.h5
# expects: {"tf<2.6,tfkeras<2.10": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.10": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.models import load_model
# %%
net = load_model('separable.h5')
net.summary()
