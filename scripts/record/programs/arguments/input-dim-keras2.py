# Dense(input_dim=) goes on working
# expects: {"*": null}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential()
model.add(Dense(8, input_dim=4, activation='relu'))
model.add(Dense(1, kernel_initializer='uniform', activation='sigmoid'))
