# more pooling than the image has pixels
# expects: {"*": "shape"}
# %%
from tensorflow.keras import layers, models
m = models.Sequential()
m.add(layers.Conv2D(8, 3, input_shape=(8, 8, 1)))
m.add(layers.MaxPooling2D())
m.add(layers.Conv2D(8, 3))
m.add(layers.MaxPooling2D())
m.add(layers.Conv2D(8, 3))
