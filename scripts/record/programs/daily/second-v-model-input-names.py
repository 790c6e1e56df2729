# inputs of a model by input_names, given to fit
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf

a, b = tf.keras.Input((2,), name='left'), tf.keras.Input((2,), name='right')
m = tf.keras.Model([a, b], tf.keras.layers.Dense(1)(tf.keras.layers.concatenate([a, b])))
# %%
feed = {name: np.zeros((4, 2)) for name in m.input_names}
print(m.predict(feed).shape)
