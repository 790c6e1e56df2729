# a layer's name in the wrong case
# expects: {"*": "typo"}
# %%
from tensorflow.keras.layers import Dense, Conv2d, Flatten, MaxPooling2D
