# a Sequence subclass for batches works everywhere
# expects: {"*": null}
# %%
import numpy as np
import tensorflow as tf
class Gen(tf.keras.utils.Sequence):
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return np.zeros((2, 3)), np.zeros((2, 1))
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
model.fit(Gen(), verbose=0)
