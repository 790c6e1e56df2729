# tensorflow.keras.layers.normalization never was public, but a tree of 2.x had it
# expects: {"tf<2.6": "?import-moved tensorflow too-new", "*": "?import-moved tensorflow too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
from tensorflow.python.keras.layers.normalization import BatchNormalization
model = Sequential([Dense(4, input_shape=(3,)), BatchNormalization()])
