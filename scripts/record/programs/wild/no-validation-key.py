# val_loss asked for, no validation data given
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1)])
m.compile('adam', 'mse')
h = m.fit(np.ones((4, 2)), np.ones((4, 1)), epochs=2, verbose=0)

def best_epoch(h):
    losses = h.history['val_loss']
    return int(np.argmin(losses))

best_epoch(h)
