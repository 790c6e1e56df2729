# the four parts of a split in the wrong order
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "data"}
# %%
import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras
# %%
x, y = np.random.rand(100, 4), np.random.rand(100)
x_train, y_train, x_test, y_test = train_test_split(x, y, test_size=0.25)
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(4,))])
model.compile("adam", "mse")
model.fit(x_train, y_train, epochs=1, verbose=0)
