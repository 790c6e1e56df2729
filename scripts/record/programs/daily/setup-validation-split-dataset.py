# validation_split with a dataset, through the defaults of a helper
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf

DEFAULTS = dict(epochs=1, validation_split=0.2, verbose=0)

def fit(model, data, **overrides):
    return model.fit(data, **{**DEFAULTS, **overrides})

ds = tf.data.Dataset.from_tensor_slices((np.random.rand(40, 3), np.random.rand(40))).batch(8)
reg = tf.keras.Sequential([tf.keras.layers.Dense(1, input_shape=(3,))])
reg.compile('adam', 'mse')
# %%
fit(reg, ds)
