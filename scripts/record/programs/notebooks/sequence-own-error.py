# a generator class of one's own with a wrong index
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
class Loader(tf.keras.utils.Sequence):
    def __init__(self, x, y, batch):
        self.x, self.y, self.batch = x, y, batch
    def __len__(self):
        return 4
    def __getitem__(self, i):
        rows = list(range(i * self.batch, (i + 1) * self.batch))
        return np.array([self.x[r] for r in rows]), np.array([self.y[r] for r in rows])
# %%
loader = Loader([[0.0, 1.0]] * 6, [0] * 6, 2)
for i in range(len(loader)):
    xb, yb = loader[i]
