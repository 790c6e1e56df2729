# three numbers predicted, two given
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
readings = np.random.rand(50, 4)
position = np.random.rand(50, 2)
# %%
locator = tf.keras.models.Sequential()
locator.add(tf.keras.layers.Dense(20, input_dim=4, activation="elu"))
locator.add(tf.keras.layers.Dense(3))
locator.compile(loss="mse", optimizer="nadam")
history = locator.fit(readings, position, epochs=2, batch_size=25, verbose=0)
