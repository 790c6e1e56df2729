# a forecast of 12 steps against targets of 24
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

def windows(values, size, horizon):
    ds = tf.data.Dataset.from_tensor_slices(values)
    ds = ds.window(size + horizon, shift=1, drop_remainder=True).flat_map(lambda w: w.batch(size + horizon))
    return ds.map(lambda w: (tf.expand_dims(w[:size], -1), w[size:])).batch(8)

series = np.sin(np.arange(200) / 9).astype('float32')
train = windows(series, 36, 24)
# %%
model = tf.keras.Sequential([tf.keras.layers.GRU(8, input_shape=(36, 1)), tf.keras.layers.Dense(12)])
model.compile('adam', 'mse')
# %%
model.fit(train, epochs=1, verbose=0)
