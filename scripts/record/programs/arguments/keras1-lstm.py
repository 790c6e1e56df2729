# LSTM(output_dim=, inner_activation=)
# expects: {"*": "?argument-changed keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import LSTM
model = Sequential()
model.add(LSTM(units=8, inner_activation='hard_sigmoid', input_shape=(5, 2)))
