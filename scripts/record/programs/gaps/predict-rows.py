# predict is given rows as a list
# environments: tf2.3 tf2.8 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tfkeras>=3": "?behaviour-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
model = tf.keras.Sequential([layers.Dense(1, input_shape=(3,))])
rows = [[0.1, 0.2, 0.3], [0.4, 0.5, 0.6]]
# %%
print(model.predict(rows).shape)
