# a Sequence whose length rounds down to nothing
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(4, activation='relu', input_shape=(3,)), layers.Dense(1)])
class Batches(tf.keras.utils.Sequence):
    def __init__(self, x, size):
        super().__init__()
        self.x, self.size = x, size
    def __len__(self):
        return len(self.x) // self.size
    def __getitem__(self, i):
        part = self.x[i * self.size:(i + 1) * self.size]
        return part, np.zeros((len(part), 1))
model.compile('sgd', 'mse')
model.fit(Batches(np.zeros((8, 3)), 32), verbose=0)
