# K.mean, K.sum on a symbolic tensor
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
inp = tf.keras.Input((4, 2))
x = K.sum(inp, axis=1)
