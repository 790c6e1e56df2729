# IndexError in the user's Sequence
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Pairs(tf.keras.utils.Sequence):
    def __init__(self, images, labels, bs=4):
        super().__init__()
        self.images, self.labels, self.bs = images, labels, bs

    def __len__(self):
        return len(self.images) // self.bs + 1

    def _pick(self, i):
        return self.images[i], self.labels[i]

    def __getitem__(self, i):
        rows = [self._pick(i * self.bs + j) for j in range(self.bs)]
        return np.stack([r[0] for r in rows]), np.stack([r[1] for r in rows])
# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
net.compile('sgd', 'mse')
net.fit(Pairs(list(np.random.rand(10, 2)), list(np.random.rand(10, 1))), epochs=1, shuffle=False, verbose=0)
