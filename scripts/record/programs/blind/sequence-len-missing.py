# a Sequence without __len__
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Batches(tf.keras.utils.Sequence):
    def __getitem__(self, index):
        return np.zeros((2, 3)), np.zeros(2)
model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('adam', 'mse')
# %%
model.fit(Batches(), epochs=1, verbose=0)
