# the losses are keyed by a name that no output has
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import numpy as np
from tensorflow.keras import Input, Model, layers
# %%
img = Input((64,), name="pixels")
z = layers.Dense(16, activation="relu")(img)
digit = layers.Dense(10, activation="softmax", name="digit")(z)
tilt = layers.Dense(1, name="tilt")(z)
net = Model(img, [digit, tilt])
net.compile("adam", loss={"digit": "sparse_categorical_crossentropy", "angle": "mse"})
# %%
net.fit(np.random.rand(20, 64), {"digit": np.random.randint(0, 10, 20), "tilt": np.random.rand(20)}, verbose=0)
