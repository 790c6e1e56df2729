# a network like the ones in applications
# environments: tf2.3 tf2.9 tf2.13 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "import-moved keras too-new"}
# %%
from keras.layers import Input, Conv2D
from keras.applications.imagenet_utils import _obtain_input_shape
# %%
shape = _obtain_input_shape(None, default_size=224, min_size=32, data_format="channels_last", include_top=True)
