# curve of the error
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tfkeras>=3": "?metric-names keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation="relu", input_shape=(3,)), tf.keras.layers.Dense(1, activation="sigmoid")])
x, y = np.random.rand(32, 3).astype("float32"), np.random.randint(0, 2, (32, 1))

model.compile("adam", "binary_crossentropy", metrics=["mse"])
h = model.fit(x, y, epochs=2, verbose=0)
# %%
curve = h.history["mse"]
