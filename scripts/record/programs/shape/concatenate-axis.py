# Concatenate of feature maps of different size
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers
a = layers.Input((16, 16, 3))
x = layers.Conv2D(4, 3)(a)
y = layers.Conv2D(4, 5)(a)
z = layers.Concatenate()([x, y])
