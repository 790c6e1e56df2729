# a 2-D pooling after Flatten
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers, models
model = models.Sequential([
    layers.Conv2D(4, 3, input_shape=(16, 16, 1)),
    layers.Flatten(),
    layers.GlobalAveragePooling2D(),
])
