# strides and dilation at once
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
from tensorflow.keras import Input, layers
# %%
x = Input((32, 32, 3))
y = layers.Conv2D(8, 3, strides=2, dilation_rate=2)(x)
