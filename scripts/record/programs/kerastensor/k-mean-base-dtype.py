# K.mean on a symbolic tensor: another message
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, Dense
inp = Input((4,))
x = Dense(2)(inp)
m = K.mean(x)
