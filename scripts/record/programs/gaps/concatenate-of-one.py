# branches are joined, and there is only one
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
inputs = layers.Input((3,))
branches = [layers.Dense(2)(inputs) for _ in range(1)]
# %%
joined = layers.Concatenate()(branches)
