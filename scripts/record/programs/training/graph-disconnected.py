# a model whose output does not come from its input
# expects: {"*": "training-setup"}
# %%
from tensorflow.keras import layers, Model
a = layers.Input((3,))
b = layers.Input((3,))
x = layers.Dense(2)(a)
model = Model(b, x)
