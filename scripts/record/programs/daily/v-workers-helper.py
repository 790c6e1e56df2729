# workers and use_multiprocessing through a helper
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

FIT_ARGS = {'epochs': 1, 'verbose': 0, 'workers': 1, 'use_multiprocessing': False}

class Trainer:
    def __init__(self, model, **fit_args):
        self.model = model
        self.fit_args = {**FIT_ARGS, **fit_args}

    def __call__(self, x, y):
        self.model.compile('adam', 'mse')
        return self.model.fit(x, y, **self.fit_args)

# %%
net = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
Trainer(net)(np.random.rand(8, 2), np.random.rand(8))
