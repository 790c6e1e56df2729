# image classifier with plain keras imports
# expects: {"pykeras>=3": "import-moved keras too-new", "pykeras>=2.9,pykeras<2.13": "?import-moved keras too-new", "*": null}
# %%
import numpy as np
from keras.models import Sequential
from keras.layers import Conv2D, MaxPooling2D, Flatten, Dense
from keras.preprocessing.image import ImageDataGenerator, img_to_array
# %%
datagen = ImageDataGenerator(horizontal_flip=True)
