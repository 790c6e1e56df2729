# ReduceLROnPlateau together with a learning rate schedule
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
rate = tf.keras.optimizers.schedules.ExponentialDecay(1e-3, 100, 0.9)
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile(tf.keras.optimizers.Adam(rate), 'mse')
# %%
reduce = tf.keras.callbacks.ReduceLROnPlateau(monitor='loss', patience=1, factor=0.5, min_delta=1000.)
m.fit(np.random.rand(16, 2), np.random.rand(16), epochs=4, callbacks=[reduce], verbose=0)
