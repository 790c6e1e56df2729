# a convolution is handed to a pooling layer without being called
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow.keras import Input, Model, layers
# %%
picture = Input((32, 32, 3))
z = layers.Conv2D(8, 3, activation="relu")
z = layers.MaxPooling2D()(z)
