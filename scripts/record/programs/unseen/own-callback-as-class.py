# a callback's class instead of a callback
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile("sgd", "mse")
m.fit(np.random.rand(8, 2), np.random.rand(8), callbacks=[tf.keras.callbacks.TerminateOnNaN], verbose=0)
