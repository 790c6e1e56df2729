# a missing feature file, read inside from_generator
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf

np.save('feat_0.npy', np.ones(6, 'float32'))
np.save('feat_1.npy', np.ones(6, 'float32'))

class FeatureReader:
    def __init__(self, n):
        self.n = n

    def _load(self, i):
        return np.load('feat_%d.npy' % i)

    def __call__(self):
        for i in range(self.n):
            yield self._load(i), i % 2

# %%
ds = tf.data.Dataset.from_generator(FeatureReader(4), (tf.float32, tf.int32), ((6,), ())).batch(2)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(6,))])
model.compile('adam', 'binary_crossentropy')
model.fit(ds, epochs=1, verbose=0)
