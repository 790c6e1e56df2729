# the output of a layer that was never called
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "training-setup"}
# %%
from tensorflow import keras
# %%
encoder = keras.layers.Dense(8, name="encoder")
z = encoder.output
