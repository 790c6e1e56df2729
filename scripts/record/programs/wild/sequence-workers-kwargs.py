# fit arguments from a configuration, workers among them
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import math
import numpy as np
import tensorflow as tf
# %%
class BatchSequence(tf.keras.utils.Sequence):
    def __init__(self, x, y, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.batch_size = x, y, batch_size

    def __len__(self):
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, idx):
        s = slice(idx * self.batch_size, (idx + 1) * self.batch_size)
        return self.x[s], self.y[s]
# %%
cfg = {'batch_size': 4, 'fit': {'epochs': 1, 'verbose': 0, 'workers': 1, 'max_queue_size': 4}}

def run(model, cfg, x, y):
    seq = BatchSequence(x, y, cfg['batch_size'])
    return model.fit(seq, **cfg['fit'])

model = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
model.compile('sgd', 'mse')
run(model, cfg, np.random.rand(12, 3), np.random.rand(12, 1))
