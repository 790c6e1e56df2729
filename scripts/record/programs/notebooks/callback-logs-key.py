# a callback asks for validation values of a training without validation
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
class Stop(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        if logs['val_loss'] < 0.1:
            self.model.stop_training = True
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, callbacks=[Stop()], verbose=0)
