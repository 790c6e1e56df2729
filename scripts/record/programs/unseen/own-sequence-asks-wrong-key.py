# a sequence of batches looks a file up that is not in its table
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
class Batches(tf.keras.utils.Sequence):
    def __init__(self, names, table):
        super().__init__()
        self.names, self.table = names, table

    def __len__(self):
        return len(self.names)

    def __getitem__(self, index):
        return self.table[self.names[index]], np.ones((2, 1))
# %%
data = Batches(["a", "b", "c"], {"a": np.ones((2, 3)), "b": np.ones((2, 3))})
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.fit(data, epochs=1, shuffle=False, verbose=0)
