# from keras import layers, ops
# expects: {"pykeras<3": "import-moved keras too-old", "*": null}
# %%
import os
os.environ['KERAS_BACKEND'] = 'tensorflow'
import keras
from keras import layers, ops
