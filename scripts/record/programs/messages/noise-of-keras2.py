# warnings of Keras 2 before a failure that has nothing to do with them
# environments: tf2.8 tf2.10 tf2.12 tf2.13 tf2.15
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.compile(tf.keras.optimizers.Adam(lr=0.01), 'mse')
model.save('m.h5')
restored = tf.keras.models.load_model('m.h5')
model.fit(tf.data.Dataset.from_tensors((np.zeros((2, 3)), np.zeros((2, 1)))), epochs=3, steps_per_epoch=2, verbose=0)
restored.sumary()
