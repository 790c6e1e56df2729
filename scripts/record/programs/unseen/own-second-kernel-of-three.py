# a kernel of three sizes for pictures
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "user-code"}
# %%
from tensorflow.keras import layers
# %%
conv = layers.Conv2D(16, kernel_size=(3, 3, 3), activation="relu")
