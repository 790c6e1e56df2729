# the first key of the history
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# expects: {"*": "python-version python too-new"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation="relu", input_shape=(3,)), tf.keras.layers.Dense(1, activation="sigmoid")])
x, y = np.random.rand(32, 3).astype("float32"), np.random.randint(0, 2, (32, 1))

model.compile("sgd", "mse")
h = model.fit(x, y, verbose=0)
# %%
first = h.history.keys()[0]
