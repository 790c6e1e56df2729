# numpy's in1d and cumproduct
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"numpy<2": null, "*": "numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf

def decay_factors(rate, steps):
    return np.cumproduct(np.full(steps, rate))

schedule = tf.constant(decay_factors(0.9, 5))
