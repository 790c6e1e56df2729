# a training helper turns every error into its own
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf

class TrainingFailed(Exception):
    pass

class Experiment:
    def __init__(self, model, name):
        self.model, self.name = model, name

    def run(self, x, y, **kw):
        self.model.compile('adam', 'mse')
        try:
            return self.model.fit(x, y, **kw)
        except Exception as exc:
            raise TrainingFailed('experiment %s failed' % self.name) from exc

# %%
mlp = tf.keras.Sequential([tf.keras.layers.Dense(4, activation='relu', input_shape=(10,)), tf.keras.layers.Dense(1)])
Experiment(mlp, 'baseline').run(np.random.rand(32, 12), np.random.rand(32), epochs=1, verbose=0)
