# raw sentences go into a dense layer
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf
# %%
reviews = np.array(["loved it", "never again", "quite fine", "so long"] * 8)
stars = np.array([5, 1, 4, 2] * 8)
# %%
rater = tf.keras.Sequential([tf.keras.layers.Dense(16, activation="relu"), tf.keras.layers.Dense(1)])
rater.compile(loss="mse", optimizer="adam")
rater.fit(reviews, stars, epochs=1, verbose=0)
