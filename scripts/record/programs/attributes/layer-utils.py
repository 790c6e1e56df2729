# keras.utils.layer_utils
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.utils import layer_utils
from keras.utils.data_utils import get_file
