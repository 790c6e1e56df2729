# a folder for flow_from_directory that is not there
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator

augment = ImageDataGenerator(rescale=1. / 255, validation_split=0.2)
base_dir = '/content/drive/MyDrive/flowers'
# %%
train = augment.flow_from_directory(base_dir, target_size=(64, 64), class_mode='categorical', subset='training')
