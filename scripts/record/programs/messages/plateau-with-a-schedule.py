# ReduceLROnPlateau on an optimizer whose rate is a schedule
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
schedule = tf.keras.optimizers.schedules.ExponentialDecay(0.1, 10, 0.9)
model.compile(tf.keras.optimizers.SGD(schedule), 'mse')
plateau = tf.keras.callbacks.ReduceLROnPlateau(monitor='loss', patience=1, min_delta=10.)
model.fit(np.zeros((8, 3)), np.zeros((8, 1)), epochs=4, verbose=0, callbacks=[plateau])
