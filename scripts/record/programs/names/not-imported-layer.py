# a layer that was not imported
# expects: {"*": "undefined-name"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
# %%
model = Sequential()
model.add(Dense(4, input_shape=(3,)))
model.add(Dropout(0.5))
