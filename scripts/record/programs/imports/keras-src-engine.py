# imports from keras.src.engine, as autocompletion offers them in 2.13 to 2.15
# expects: {"pykeras>=3": "?import-moved keras too-new", "*": "?import-moved keras too-old"}
# %%
from keras.src.engine.base_layer import Layer
from keras.src.engine import keras_tensor
