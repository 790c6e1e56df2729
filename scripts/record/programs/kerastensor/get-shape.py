# x.get_shape().as_list() of a layer's output
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
inp = layers.Input((8, 4))
x = layers.LSTM(3, return_sequences=True)(inp)
steps = x.get_shape().as_list()[1]
