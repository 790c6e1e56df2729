# from keras.layers import CuDNNGRU
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense, CuDNNGRU
model = Sequential()
