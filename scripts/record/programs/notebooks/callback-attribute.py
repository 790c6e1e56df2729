# a callback of one's own uses what it never set
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Best(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if logs['loss'] < self.best:
            self.best = logs['loss']
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, callbacks=[Best()], verbose=0)
