# a callback class is passed instead of an object
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

class Shout(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        print('EPOCH', epoch, logs)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse')
# %%
m.fit(np.random.rand(6, 2), np.random.rand(6), epochs=1, callbacks=[Shout], verbose=0)
