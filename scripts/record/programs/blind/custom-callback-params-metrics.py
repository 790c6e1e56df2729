# self.params['metrics'] in a callback
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
class Logger(tf.keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        self.seen = {name: [] for name in self.params['metrics']}
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((8, 3)), np.zeros(8), callbacks=[Logger()], verbose=0)
