# warnings of Keras 3 before a failure that has nothing to do with them
# environments: tf2.16-keras3.3 tf2.18-keras3.8 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tfkeras>=3.11,tfkeras<3.15": "?saved-model keras too-new", "*": "missing-file"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, input_shape=(3,)), layers.LeakyReLU(alpha=0.1), layers.Dense(1)])
model.compile(tf.keras.optimizers.Adam(0.01, decay=1e-4), 'mean_squared_error')
data = tf.data.Dataset.from_tensors((np.zeros((2, 3)), np.zeros((2, 1))))
model.fit(data, epochs=2, steps_per_epoch=2, verbose=0)
model.save('m.h5')
restored = tf.keras.models.load_model('m.h5')
table = pd.read_csv('labels.csv')
