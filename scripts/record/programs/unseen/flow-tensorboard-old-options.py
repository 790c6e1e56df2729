# a TensorBoard callback with the options of Keras 2.2
# expects: {"tfkeras>=3": "argument-changed keras too-new", "no-tensorboard": "?dependency tensorboard missing", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.callbacks import TensorBoard
# %%
board = TensorBoard(log_dir='logs/run1', histogram_freq=0, batch_size=32, write_graph=True, write_grads=True, write_images=False)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(2,))])
m.compile('sgd', 'mse')
m.fit(np.random.rand(8, 2), np.random.rand(8, 2), callbacks=[board], verbose=0)
