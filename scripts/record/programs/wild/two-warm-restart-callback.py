# callback reads the decay and the rate of the optimizer
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
class LRLogger(tf.keras.callbacks.Callback):
    def __init__(self):
        super().__init__()
        self.rates = []

    def current(self):
        return float(tf.keras.backend.get_value(self.model.optimizer.lr))

    def on_epoch_end(self, epoch, logs=None):
        self.rates.append(self.current())
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('sgd', 'mse')
m.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=1, verbose=0, callbacks=[LRLogger()])
