# Keras-GAN imports
# expects: {"tf<2.6": "?import-moved keras too-new", "pykeras<2.9": null, "*": "import-moved keras too-new"}
# %%
from __future__ import print_function, division
from keras.layers import Input, Dense, Reshape, Flatten, Dropout
from keras.layers import BatchNormalization, Activation, ZeroPadding2D
from keras.layers.advanced_activations import LeakyReLU
from keras.layers.convolutional import UpSampling2D, Conv2D
from keras.models import Sequential, Model
