# optimizer and loss by name, one misspelt
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
# %%
SETTINGS = dict(optimizer='rmsprob', loss='mse')
net = tf.keras.Sequential([tf.keras.layers.Dense(1)])
# %%
def go(net, settings):
    net.compile(**settings)
    net.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)

go(net, SETTINGS)
