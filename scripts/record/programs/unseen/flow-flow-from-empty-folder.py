# flow_from_directory finds no image
# expects: {"*": "data"}
# %%
import os
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator
os.makedirs('data/train', exist_ok=True)
train = ImageDataGenerator(rescale=1/255.).flow_from_directory('data/train', target_size=(16, 16), batch_size=4, class_mode='binary')
# %%
m = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(16, 16, 3)), tf.keras.layers.Dense(1)])
m.compile('adam', 'mse')
# %%
m.fit(train, epochs=1, verbose=0)
