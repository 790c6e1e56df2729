# an assertion of the notebook fails
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
model = keras.Sequential([keras.layers.Dense(1, input_shape=(2,))])
model.compile("sgd", "mse")
x = np.array([[1.0, 2.0], [np.nan, 1.0]])
# %%
history = model.fit(x, np.ones(2), epochs=1, verbose=0)
last = history.history["loss"][-1]
assert np.isfinite(last), f"training diverged: {last}"
