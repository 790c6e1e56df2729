# an optimizer with lr and clipnorm inside a function of a notebook
# expects: {"tfkeras>=3": "optimizer-state keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
def compiled(units, lr=1e-3):
    net = tf.keras.Sequential([tf.keras.layers.Dense(units, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(1)])
    net.compile(loss='mse', optimizer=tf.keras.optimizers.RMSprop(lr=lr, clipnorm=1.0))
    return net
# %%
for units in (4, 8):
    compiled(units).fit(np.random.rand(8, 4), np.random.rand(8), verbose=0)
