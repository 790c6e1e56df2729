# a callback stops where the loss is no number
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf

X = np.random.rand(40, 3); X[7, 1] = np.nan
y = X.sum(axis=1)

class Guard(tf.keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        if not np.isfinite(logs['loss']):
            raise ValueError('loss is %s in batch %d: check the data' % (logs['loss'], batch))
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
model.fit(X, y, batch_size=8, epochs=1, callbacks=[Guard()], verbose=0)
