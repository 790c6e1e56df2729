# RandomFourierFeatures, an experimental layer that left
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
import numpy as np
from tensorflow import keras
from tensorflow.keras.layers.experimental import RandomFourierFeatures
model = keras.Sequential([keras.Input(shape=(8,)), RandomFourierFeatures(output_dim=16, scale=10.0), keras.layers.Dense(2)])
