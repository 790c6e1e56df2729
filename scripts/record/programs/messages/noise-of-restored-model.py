# warnings about a restored model before a failure that has nothing to do with them
# environments: tf2.10 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
model.compile('adam', 'mean_squared_error', metrics=['mean_absolute_error'])
model.save('m.h5')
restored = tf.keras.models.load_model('m.h5')
restored.layers[0].trainable = False
restored.fit(np.zeros((8, 3)), np.zeros((7, 1)), verbose=0)
