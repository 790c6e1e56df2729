# a data source that calls its own method as if it were a number
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import math
import numpy as np
import tensorflow as tf

class Rows(tf.keras.utils.Sequence):
    def __init__(self, x, y, size):
        super().__init__()
        self.x, self.y, self.size = x, y, size

    def steps(self):
        return math.ceil(len(self.x) / self.size)

    def __len__(self):
        return self.steps - 1

    def __getitem__(self, i):
        part = slice(i * self.size, (i + 1) * self.size)
        return self.x[part], self.y[part]
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('adam', 'mse')
model.fit(Rows(np.random.rand(20, 2), np.random.rand(20), 4), epochs=1, verbose=0)
