# windows of all columns for a model that takes one
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

WINDOW = 12
series = np.random.rand(300, 4).astype('float32')

def windowed(data, window, batch_size):
    ds = tf.data.Dataset.from_tensor_slices(data)
    ds = ds.window(window + 1, shift=1, drop_remainder=True)
    ds = ds.flat_map(lambda w: w.batch(window + 1))
    ds = ds.map(lambda w: (w[:-1], w[-1:, 0]))
    return ds.batch(batch_size).prefetch(1)

train_set = windowed(series, WINDOW, 32)
# %%
forecaster = tf.keras.models.Sequential([
    tf.keras.layers.Conv1D(8, 3, padding='causal', activation='relu', input_shape=[WINDOW, 1]),
    tf.keras.layers.LSTM(8),
    tf.keras.layers.Dense(1),
])
forecaster.compile(loss='huber_loss' if False else 'mae', optimizer='sgd')
# %%
forecaster.fit(train_set, epochs=1, verbose=0)
