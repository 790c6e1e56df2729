# TensorFlow Datasets is not installed
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
import tensorflow_datasets as tfds
(ds_train, ds_test), info = tfds.load('mnist', split=['train', 'test'], as_supervised=True, with_info=True)
