# layers without a list around
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense, Dropout
# %%
net = Sequential(Dense(8, activation="relu", input_shape=(4,)), Dropout(0.2), Dense(1))
