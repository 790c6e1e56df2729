# the first layer was never called on the input
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Dense
# %%
inp = Input(shape=(10,))
x = Dense(16, activation="relu")
x = Dense(8, activation="relu")(x)
model = Model(inputs=inp, outputs=Dense(1)(x))
