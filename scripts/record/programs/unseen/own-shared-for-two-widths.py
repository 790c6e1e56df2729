# one layer for two inputs of other widths
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
from tensorflow.keras import Input, layers
# %%
encode = layers.Dense(32, activation="relu")
user = Input((20,))
item = Input((50,))
u = encode(user)
v = encode(item)
