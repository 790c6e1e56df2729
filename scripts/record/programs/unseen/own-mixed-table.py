# numbers and words in one table
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "dtype"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
# %%
homes = pd.DataFrame({"rooms": [3, 4, 2, 5] * 8, "area": [80.5, 120.0, 45.2, 200.1] * 8, "city": ["Ulm", "Bonn", "Kiel", "Trier"] * 8})
price = np.random.rand(32)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(10, activation="relu"), tf.keras.layers.Dense(1)])
model.compile(optimizer="adam", loss="mse")
model.fit(homes.values, price, epochs=1, verbose=0)
