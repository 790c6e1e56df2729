# K.gradients in TF 2 with eager tensors
# expects: {"tf<2.6": "?eager-graph tensorflow too-new", "legacy": "?eager-graph tf-keras too-new", "*": "?eager-graph keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
x = K.variable([1.0, 2.0])
g = K.gradients(K.sum(x ** 2), x)
