# A callback of the user's that lacks what every release calls
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Model
class Notes:
    def on_epoch_end(self, epoch, logs=None): print(epoch)
inp = Input((4,))
model = Model(inp, Dense(1)(inp))
model.compile('sgd', 'mse')
model.fit(np.ones((8, 4)), np.ones((8, 1)), verbose=0, callbacks=[Notes()])
