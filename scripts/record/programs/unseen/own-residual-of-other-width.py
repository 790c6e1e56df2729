# a residual sum of two widths
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
from tensorflow.keras import Input, layers
# %%
tokens = Input((24, 32))
attended = layers.Dense(64, activation="relu")(tokens)
out = layers.LayerNormalization()(layers.Add()([tokens, attended]))
