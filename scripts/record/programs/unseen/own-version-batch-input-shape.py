# an argument of layers that Keras lost
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"legacy": null, "keras>=3": "?argument-changed keras too-new", "*": null}
# %%
from tensorflow import keras
# %%
m = keras.Sequential()
m.add(keras.layers.LSTM(4, batch_input_shape=(8, 5, 1), stateful=True))
