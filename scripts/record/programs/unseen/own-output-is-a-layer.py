# a layer stands where the output should
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow.keras import Input, Model, layers
# %%
inp = Input((10,))
hidden = layers.Dense(5, activation="relu")(inp)
model = Model(inputs=inp, outputs=layers.Dense(1))
