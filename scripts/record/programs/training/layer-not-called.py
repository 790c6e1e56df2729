# Model(outputs=layer)
# expects: {"*": "training-setup"}
# %%
from tensorflow.keras import layers, Model
a = layers.Input((3,))
model = Model(a, layers.Dense(2))
