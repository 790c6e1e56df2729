# flow_from_directory on a folder that is not there
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator
TRAIN_DIR = '../input/dogs-vs-cats/train'
datagen = ImageDataGenerator(rescale=1. / 255, rotation_range=20)
# %%
train_generator = datagen.flow_from_directory(TRAIN_DIR, target_size=(150, 150), batch_size=20, class_mode='binary')
