# two LSTMs without return_sequences
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import LSTM, Dense
# %%
model = Sequential()
model.add(LSTM(32, input_shape=(10, 4)))
model.add(LSTM(16))
model.add(Dense(1))
