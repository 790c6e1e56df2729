# A Lambda whose function reads the shape of another symbolic tensor
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Input, Lambda
image = Input((8, 8, 3))
boxes = Input((4,))
scaled = Lambda(lambda x: x / K.cast(K.shape(image)[1], 'float32'))(boxes)
