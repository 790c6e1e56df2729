# compile with jit_compile switched off
# expects: {"tf<2.6": "argument-changed tensorflow too-old", "tfkeras<2.8": "argument-changed keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile('adam', 'mse', jit_compile=False)
# %%
m.fit(np.random.rand(8, 2), np.random.rand(8), verbose=0)
