# a data folder without classes
# expects: {"*": "missing-file"}
# %%
import tensorflow as tf
datagen = tf.keras.preprocessing.image.ImageDataGenerator(rescale=1. / 255)
train = datagen.flow_from_directory('dataset/training_set', target_size=(64, 64), batch_size=32)
