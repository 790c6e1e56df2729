# averaged weights are configured in the optimizer
# expects: {"tf<2.6": "optimizer-state tensorflow too-old", "tfkeras<2.11": "optimizer-state keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
opt = tf.keras.optimizers.Adam(1e-3, use_ema=True, ema_momentum=0.99)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile(opt, 'mse')
m.fit(np.random.rand(8, 2), np.random.rand(8), verbose=0)
