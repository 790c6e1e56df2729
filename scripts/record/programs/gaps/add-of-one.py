# paths are summed, and there is only one
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "tfkeras<2.9": "?behaviour-changed keras too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
inputs = layers.Input((3,))
paths = [layers.Dense(2)(inputs)]
# %%
total = layers.add(paths)
