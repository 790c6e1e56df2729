# ImageDataGenerator.flow with fewer labels than pictures
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator
# %%
it = ImageDataGenerator().flow(np.zeros((10, 8, 8, 1)), np.zeros(9), batch_size=2)
