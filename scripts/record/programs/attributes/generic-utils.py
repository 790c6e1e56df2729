# keras.utils.generic_utils
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import keras
from keras.utils import to_categorical
bar = keras.utils.generic_utils.Progbar(10)
