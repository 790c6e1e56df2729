# keras.utils.generic_utils.get_custom_objects
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.utils.generic_utils import get_custom_objects
from keras.layers import Activation
from keras import backend as K

def swish(x):
    return x * K.sigmoid(x)

get_custom_objects().update({'swish2': Activation(swish)})
