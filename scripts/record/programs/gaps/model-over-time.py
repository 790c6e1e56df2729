# a model is applied to each step of a sequence
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3.12": null, "tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
encoder = tf.keras.Sequential([layers.Dense(4, input_shape=(3,)), layers.Dense(2)])
frames = layers.Input((5, 3))
# %%
codes = layers.TimeDistributed(encoder)(frames)
