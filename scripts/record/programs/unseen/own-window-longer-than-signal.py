# a convolution longer than the signal
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
from tensorflow.keras import Input, layers
# %%
signal = Input(shape=(6, 1))
z = layers.Conv1D(32, 5, activation="relu")(signal)
z = layers.Conv1D(32, 5, activation="relu")(z)
