# eager execution is off, and the model is compiled with an optimizer object
# expects: {"tf<2.11": null, "tfkeras<3": "?optimizer-state keras too-new", "legacy": "?optimizer-state tf-keras too-new", "*": "?eager-graph keras too-new"}
# %%
import numpy as np
import tensorflow as tf
tf.compat.v1.disable_eager_execution()
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(3,)), tf.keras.layers.Dense(1)])
model.compile(optimizer=tf.keras.optimizers.Adam(1e-3), loss='mse')
# %%
history = model.fit(np.zeros((8, 3)), np.zeros((8, 1)), epochs=1, verbose=0)
