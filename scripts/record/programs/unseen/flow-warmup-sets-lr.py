# a warm-up callback that sets optimizer.lr by the backend
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K

class WarmUp(tf.keras.callbacks.Callback):
    def __init__(self, target, steps):
        super().__init__()
        self.target, self.steps, self.seen = target, steps, 0

    def on_train_batch_begin(self, batch, logs=None):
        self.seen += 1
        K.set_value(self.model.optimizer.lr, self.target * min(1.0, self.seen / self.steps))
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(1)])
net.compile(tf.keras.optimizers.SGD(0.1), 'mse')
# %%
net.fit(np.random.rand(40, 3), np.random.rand(40), batch_size=8, callbacks=[WarmUp(0.1, 5)], verbose=0)
