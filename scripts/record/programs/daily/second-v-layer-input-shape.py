# an input shape read from the first layer
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

m = tf.keras.Sequential([tf.keras.layers.Conv2D(2, 3, input_shape=(10, 10, 1)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)])

def dummy_for(model):
    return np.zeros((1,) + model.layers[0].input_shape[1:], 'float32')

print(m(dummy_for(m)).shape)
