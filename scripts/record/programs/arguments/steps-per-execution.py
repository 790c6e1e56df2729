# compile(steps_per_execution=): from 2.4
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse', steps_per_execution=2)
model.fit(np.zeros((8, 3)), np.zeros(8), batch_size=2, verbose=0)
