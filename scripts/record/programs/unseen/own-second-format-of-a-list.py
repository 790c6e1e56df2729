# a list is printed like a number
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
m = keras.Sequential([keras.layers.Dense(1, input_shape=(3,))])
m.compile("sgd", "mse")
h = m.fit(np.ones((4, 3)), np.ones(4), epochs=2, verbose=0)
print(f"final loss {h.history['loss']:.4f}")
