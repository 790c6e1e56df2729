# a callback asks the logs for what nobody measured
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Best(tf.keras.callbacks.Callback):
    best = 0.0

    def on_epoch_end(self, epoch, logs=None):
        if logs["dice"] > self.best:
            self.best = logs["dice"]
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, activation="sigmoid", input_shape=(2,))])
m.compile("adam", "binary_crossentropy", metrics=["accuracy"])
m.fit(np.random.rand(8, 2), np.ones(8), callbacks=[Best()], epochs=2, verbose=0)
