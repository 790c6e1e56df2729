# from tensorflow.keras.layers import CuDNNGRU
# expects: {"tf<2.6": "?import-moved tensorflow too-new", "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, CuDNNGRU, Dropout, BatchNormalization
model = Sequential([CuDNNGRU(8, input_shape=(4, 3)), Dense(1)])
