# an activation's name lacks a letter
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Model
# %%
inputs = Input(shape=(20,))
hidden = Dense(10, activation="relu")(inputs)
outputs = Dense(4, activation="softmx")(hidden)
model = Model(inputs, outputs)
