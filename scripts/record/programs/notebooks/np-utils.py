# the module np_utils left Keras
# expects: {"keras>=3": "import-moved keras too-new", "*": "?import-moved keras too-new"}
# %%
import tensorflow as tf
from keras.utils import np_utils
y = np_utils.to_categorical([0, 1, 2])
