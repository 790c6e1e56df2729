# warm-up schedule that multiplies the step by a rate
# expects: {"tfkeras<2.11": null, "legacy": "?custom-object-api tf-keras too-new", "*": "?custom-object-api keras too-new"}
# %%
import numpy as np
import tensorflow as tf
# %%
class WarmUp(tf.keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, peak, warmup):
        self.peak, self.warmup = peak, warmup

    def __call__(self, step):
        return self.peak * tf.minimum(1.0, tf.sqrt(step) / self.warmup)
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(2,))])
m.compile(tf.keras.optimizers.SGD(WarmUp(0.1, 10.)), 'mse')
m.fit(np.ones((4, 2)), np.ones((4, 1)), verbose=0)
