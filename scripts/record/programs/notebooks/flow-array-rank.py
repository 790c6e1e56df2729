# ImageDataGenerator.flow of pictures without a channel axis
# expects: {"*": "shape"}
# %%
import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator
# %%
X = np.random.rand(10, 28, 28)
datagen = ImageDataGenerator(rotation_range=10)
it = datagen.flow(X, np.arange(10), batch_size=2)
