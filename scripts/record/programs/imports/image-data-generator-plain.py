# keras.preprocessing.image.ImageDataGenerator
# expects: {"*": "?import-moved keras too-new"}
# %%
import numpy as np
from keras.preprocessing.image import ImageDataGenerator
datagen = ImageDataGenerator(rotation_range=20, horizontal_flip=True)
it = datagen.flow(np.zeros((4, 8, 8, 3)), np.zeros(4), batch_size=2)
print(next(it)[0].shape)
