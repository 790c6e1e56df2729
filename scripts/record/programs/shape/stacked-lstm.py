# two LSTMs without return_sequences
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
model = Sequential()
model.add(LSTM(16, input_shape=(10, 2)))
model.add(LSTM(8))
model.add(Dense(1))
