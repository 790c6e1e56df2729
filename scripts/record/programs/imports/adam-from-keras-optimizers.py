# from keras.optimizers import Adam
# expects: {"*": "?import-moved keras too-new"}
# %%
from keras.models import Sequential
from keras.layers import Dense
from keras.optimizers import Adam
model = Sequential()
model.add(Dense(4, input_dim=3, activation='relu'))
model.add(Dense(1))
model.compile(loss='mse', optimizer=Adam())
