# keras.applications.imagenet_utils._obtain_input_shape
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.applications.imagenet_utils import _obtain_input_shape
