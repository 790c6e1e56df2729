# arguments of the TensorBoard callback of long ago
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
board = tf.keras.callbacks.TensorBoard(log_dir='logs', histogram_freq=0, batch_size=32, write_graph=True, write_grads=False)
# %%
model.fit(np.random.rand(8, 3), np.random.rand(8), callbacks=[board], verbose=0)
