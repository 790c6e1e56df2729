# training writes summaries for TensorBoard
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "tf2.21-mldtypes0.2": "fault", "tf2.21-keras-removed": "fault", "tf>=2.21,no-tensorboard": "?dependency tensorboard missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf

writer = tf.summary.create_file_writer('logs/own')
with writer.as_default():
    for step in range(3):
        tf.summary.scalar('loss', 1.0 / (step + 1), step=step)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
board = tf.keras.callbacks.TensorBoard(log_dir='logs/fit', histogram_freq=1)
model.fit(np.random.rand(16, 2), np.random.rand(16), epochs=1, validation_split=0.5, callbacks=[board], verbose=0)
