# a log that is not there is compared with a number
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Stop(tf.keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs={}):
        if logs.get('accuracy') > 0.95:
            self.model.stop_training = True
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(2,))])
model.compile('adam', 'binary_crossentropy')
# %%
model.fit(np.zeros((4, 2)), np.zeros(4), epochs=1, callbacks=[Stop()], verbose=0)
