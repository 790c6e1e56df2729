# fit(workers=)
# expects: {"*": "?argument-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf

class Batches(tf.keras.utils.Sequence):
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return np.zeros((4, 2)), np.zeros((4, 1))

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
model.compile('sgd', 'mse')
model.fit(Batches(), epochs=1, workers=1, use_multiprocessing=False, verbose=0)
