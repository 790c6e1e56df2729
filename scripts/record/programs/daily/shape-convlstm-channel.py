# radar frames without their channel axis
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

frames = np.random.rand(6, 4, 16, 16).astype('float32')   # clips, time, rows, columns
next_frame = np.random.rand(6, 16, 16).astype('float32')

inputs = tf.keras.Input(shape=frames.shape[1:])
x = tf.keras.layers.ConvLSTM2D(4, (3, 3), padding='same', return_sequences=False)(inputs)
out = tf.keras.layers.Conv2D(1, 3, padding='same')(x)
nowcast = tf.keras.Model(inputs, out)
