# a loss object on plain lists
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3.12": null, "tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
mse = tf.keras.losses.MeanSquaredError()
# %%
print(float(mse([1.0, 2.0], [1.0, 3.0])))
