# from keras.layers import Merge
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.layers import Dense, Merge, Dropout
