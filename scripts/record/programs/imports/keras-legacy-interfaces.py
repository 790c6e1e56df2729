# keras.legacy
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.legacy import interfaces
