# a callback raises when the loss is too high
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Guard(tf.keras.callbacks.Callback):
    def __init__(self, limit):
        super().__init__()
        self.limit = limit

    def on_train_batch_end(self, batch, logs=None):
        if logs["loss"] > self.limit:
            raise RuntimeError(f"loss above {self.limit} in batch {batch}")
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
m.fit(np.ones((8, 2)), 100 * np.ones(8), callbacks=[Guard(10.0)], verbose=0)
