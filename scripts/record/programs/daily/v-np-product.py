# np.product over a layer's shape
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"numpy>=2": "numpy numpy too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,))])

def n_parameters(model):
    return int(sum(np.product(w.shape) for w in model.get_weights()))

print(n_parameters(m))
