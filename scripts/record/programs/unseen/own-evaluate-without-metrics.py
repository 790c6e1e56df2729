# two numbers are expected of an evaluation that gives one
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
from tensorflow import keras
# %%
net = keras.Sequential([keras.layers.Dense(1, activation="sigmoid", input_shape=(3,))])
net.compile("adam", "binary_crossentropy")
# %%
loss, accuracy = net.evaluate(np.random.rand(20, 3), np.random.randint(0, 2, 20), verbose=0)
