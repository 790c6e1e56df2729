# the cell with the split was not run
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "cascade"}
# %%
import numpy as np
from tensorflow import keras
# %% [skip]
x_train, x_test = np.random.rand(20, 3), np.random.rand(5, 3)
y_train, y_test = np.random.rand(20), np.random.rand(5)
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
m.fit(x_train, y_train, validation_data=(x_test, y_test), verbose=0)
