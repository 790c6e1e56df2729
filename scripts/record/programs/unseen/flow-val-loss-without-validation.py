# the curve of a validation loss that was never measured
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.LSTM(4, input_shape=(5, 1)), tf.keras.layers.Dense(1)])
m.compile('adam', 'mse', metrics=['mae'])
history = m.fit(np.random.rand(12, 5, 1), np.random.rand(12), epochs=2, verbose=0)
# %%
def curves(h):
    return h.history['loss'], h.history['val_loss']
# %%
train, val = curves(history)
