# an exported model as a layer, on the backend jax
# environments: keras3.15-jax tf2.21-jax
# fresh: yes
# expects: {"keras3.15-jax": "?backend keras mixed", "*": "?backend keras mixed"}
# %%
import os
os.environ['KERAS_BACKEND'] = 'jax'
import keras
layer = keras.layers.TFSMLayer('exported', call_endpoint='serve')
