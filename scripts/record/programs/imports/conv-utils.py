# keras.utils.conv_utils
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.utils import conv_utils
