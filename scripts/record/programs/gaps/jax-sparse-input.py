# a ragged input on a backend that has none
# environments: keras3.15-jax
# expects: {"*": "backend keras mixed"}
# %%
import os
os.environ['KERAS_BACKEND'] = 'jax'
import keras
x = keras.layers.Input((None,), ragged=True)
