# schedule that takes the step to a real power
# expects: {"tfkeras<2.11": null, "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.optimizers.schedules import LearningRateSchedule
# %%
class NoamDecay(LearningRateSchedule):
    def __init__(self, d_model, warmup):
        super().__init__()
        self.d_model, self.warmup = float(d_model), float(warmup)

    def __call__(self, step):
        first = tf.math.pow(step, -0.5)
        second = step * self.warmup ** -1.5
        return self.d_model ** -0.5 * tf.minimum(first, second)

def compiled():
    m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
    m.compile(tf.keras.optimizers.Adam(NoamDecay(64, 100)), 'mse')
    return m

compiled().fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
