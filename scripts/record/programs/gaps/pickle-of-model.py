# a model is written with pickle
# environments: tf2.3 tf2.4 tf2.6 tf2.8 tf2.15
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "tfkeras<2.8": "?behaviour-changed keras too-old", "*": null}
# %%
import pickle
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
model = Sequential()
model.add(Dense(4, activation='relu', input_shape=(3,)))
model.add(Dense(1))
model.compile('sgd', 'mse')
# %%
with open('model.pkl', 'wb') as file:
    pickle.dump(model, file)
