# the curve of the second model
# environments: tf2.3 tf2.9 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation="relu", input_shape=(3,)), tf.keras.layers.Dense(1, activation="sigmoid")])
x, y = np.random.rand(32, 3).astype("float32"), np.random.randint(0, 2, (32, 1))

model.compile("sgd", "mse", metrics=[tf.keras.metrics.Recall(name="recall")])
h = model.fit(x, y, verbose=0)
# %%
print(h.history["precision"])
