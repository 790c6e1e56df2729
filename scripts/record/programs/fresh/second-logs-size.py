# a callback that weights the loss by logs['size']
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?custom-object-api tensorflow too-new", "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf

class Average(tf.keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        self.total, self.seen = 0., 0
    def on_train_batch_end(self, batch, logs=None):
        self.total += logs['loss'] * logs['size']
        self.seen += logs['size']

m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse')
m.fit(np.ones((8, 2)), np.ones((8, 1)), callbacks=[Average()], verbose=0)
