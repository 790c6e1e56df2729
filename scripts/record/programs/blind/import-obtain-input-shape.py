# the private _obtain_input_shape of keras.applications
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.applications.imagenet_utils import _obtain_input_shape, preprocess_input
from keras.layers import Input
