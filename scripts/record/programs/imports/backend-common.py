# from keras.backend import common
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.backend.common import normalize_data_format
