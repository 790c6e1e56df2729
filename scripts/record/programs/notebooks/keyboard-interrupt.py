# the user stopped a long training
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
class Press(tf.keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        raise KeyboardInterrupt
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
# %%
model.fit(np.zeros((40, 2)), np.zeros(40), epochs=100, callbacks=[Press()], verbose=0)
