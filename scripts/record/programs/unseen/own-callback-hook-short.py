# a callback's hook takes the epoch only
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Printer(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch):
        print("done with", epoch)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
m.fit(np.random.rand(8, 2), np.random.rand(8), callbacks=[Printer()], verbose=0)
