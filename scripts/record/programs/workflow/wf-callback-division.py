# a mean of nothing in a callback
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class Pace(tf.keras.callbacks.Callback):
    def on_train_begin(self, logs=None):
        self.times = []

    def on_epoch_end(self, epoch, logs=None):
        print('pace', sum(self.times) / len(self.times))
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
model.fit(np.random.rand(8, 2), np.random.rand(8), epochs=1, callbacks=[Pace()], verbose=0)
