# a Keras 1 style optimizer with get_updates
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.optimizers import Optimizer

class MySGD(Optimizer):
    def __init__(self, lr=0.01, **kwargs):
        super(MySGD, self).__init__(**kwargs)
        self.lr = K.variable(lr, name='lr')
    def get_updates(self, loss, params):
        grads = self.get_gradients(loss, params)
        return [K.update_sub(p, self.lr * g) for p, g in zip(params, grads)]
opt = MySGD()
