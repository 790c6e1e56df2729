# a callback that reads and sets self.model.optimizer.lr through K
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
class Decay(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        lr = K.get_value(self.model.optimizer.lr)
        K.set_value(self.model.optimizer.lr, lr * 0.5)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 3)), np.zeros(4), callbacks=[Decay()], verbose=0)
