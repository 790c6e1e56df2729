# leaky_relu as a string in a GAN generator
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "legacy": "?behaviour-changed tf-keras too-old", "*": "?behaviour-changed keras too-old"}
# %%
from tensorflow.keras import Sequential
from tensorflow.keras.layers import Dense, Reshape
g = Sequential()
g.add(Dense(16, activation='leaky_relu', input_shape=(8,)))
g.add(Reshape((4, 4, 1)))
