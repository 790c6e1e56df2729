# the history was kept under another name
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
hist = model.fit(np.random.rand(16, 3), np.random.rand(16), epochs=2, verbose=0)
# %%
def best_epoch():
    losses = history.history['loss']
    return losses.index(min(losses)) + 1

print('best epoch', best_epoch())
