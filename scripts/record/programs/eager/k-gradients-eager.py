# K.gradients in TF 2 with eager tensors
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
x = K.variable([1.0, 2.0])
g = K.gradients(K.sum(x ** 2), x)
