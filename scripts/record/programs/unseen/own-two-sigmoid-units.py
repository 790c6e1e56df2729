# two sigmoid units for a column of zeros and ones
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
x = np.random.normal(size=(64, 11)).astype("float32")
churn = np.random.randint(0, 2, size=(64,))
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(32, activation="relu", input_shape=(11,)), tf.keras.layers.Dense(2, activation="sigmoid")])
model.compile(optimizer="adam", loss=tf.keras.losses.BinaryCrossentropy(), metrics=["accuracy"])
model.fit(x, churn, epochs=1, batch_size=16, verbose=0)
