# training stopped by the stop button
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf

class StopButton(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if epoch == 1:
            raise KeyboardInterrupt

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
# %%
model.fit(np.random.rand(8, 2), np.random.rand(8), epochs=5, callbacks=[StopButton()], verbose=0)
