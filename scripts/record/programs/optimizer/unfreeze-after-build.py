# a base that is unfrozen without a new optimizer
# expects: {"tf<2.6": "?optimizer-state tensorflow too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?optimizer-state keras too-new"}
# %%
import numpy as np
import tensorflow as tf
base = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,))])
base.trainable = False
model = tf.keras.Sequential([base, tf.keras.layers.Dense(1)])
opt = tf.keras.optimizers.Adam()
model.compile(opt, 'mse')
x, y = np.random.rand(8, 3), np.random.rand(8, 1)
model.fit(x, y, verbose=0)
# %%
base.trainable = True
model.compile(opt, 'mse')
model.fit(x, y, verbose=0)
