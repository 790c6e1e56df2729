# the dictionary of features of a dataset lacks one of the model's inputs
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
title = tf.keras.layers.Input((4,), name='title')
body = tf.keras.layers.Input((6,), name='body')
x = tf.keras.layers.concatenate([title, body])
model = tf.keras.Model([title, body], tf.keras.layers.Dense(1)(x))
model.compile('adam', 'mse')
# %%
features = {'title': np.random.rand(10, 4), 'text': np.random.rand(10, 6)}
ds = tf.data.Dataset.from_tensor_slices((features, np.random.rand(10))).batch(5)
# %%
model.fit(ds, verbose=0)
