# three heads, targets for two
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
from tensorflow.keras import Input, Model, layers
# %%
inp = Input((12,))
h = layers.Dense(8, activation="relu")(inp)
heads = [layers.Dense(1, name=n)(h) for n in ("age", "height", "weight")]
person = Model(inp, heads)
person.compile("rmsprop", loss="mse")
# %%
x = np.random.rand(30, 12)
person.fit(x, [np.random.rand(30, 1) for _ in range(2)], epochs=1, verbose=0)
