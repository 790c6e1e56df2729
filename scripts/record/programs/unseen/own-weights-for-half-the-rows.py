# weights of half of the rows
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow import keras
# %%
x, y = np.random.rand(80, 6), np.random.rand(80)
recency = np.linspace(0, 1, 40)
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(6,))])
model.compile("sgd", "mse")
model.fit(x, y, sample_weight=recency, epochs=1, verbose=0)
