# a lookup table of words on another backend, without TensorFlow
# environments: keras3.15-jax
# expects: {"*": "dependency tensorflow missing"}
# %%
import os
os.environ['KERAS_BACKEND'] = 'jax'
import keras
table = keras.layers.StringLookup(vocabulary=['a', 'b'])
