# tuner not installed, under its first name
# expects: {"*": "missing-module"}
# %%
from tensorflow import keras
from tensorflow.keras import layers
from kerastuner.tuners import RandomSearch
