# a callback method with a wrong signature
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Stop(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch):
        pass
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(np.zeros((4, 2)), np.zeros(4), callbacks=[Stop()], verbose=0)
