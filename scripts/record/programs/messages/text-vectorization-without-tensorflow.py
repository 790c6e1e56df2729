# a layer that works with TensorFlow only, on another backend
# environments: keras3.15-jax
# fresh: yes
# expects: {"*": "dependency tensorflow missing"}
# %%
import os
os.environ['KERAS_BACKEND'] = 'jax'
import keras
layer = keras.layers.TextVectorization(max_tokens=100)
layer.adapt(['one two', 'three'])
