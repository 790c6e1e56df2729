# np.array(..., copy=False) of a list
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"numpy<2": null, "*": "numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf

class Batch:
    def __init__(self, rows):
        self.x = np.array(rows, dtype='float32', copy=False)

    def as_tensor(self):
        return tf.constant(self.x)
# %%
b = Batch([[1, 2], [3, 4]])
print(b.as_tensor().shape)
