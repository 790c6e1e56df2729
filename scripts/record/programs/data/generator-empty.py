# a generator without images
# expects: {"*": "?data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import os
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator
os.makedirs('imgs/a', exist_ok=True)
model = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(8, 8, 3)), tf.keras.layers.Dense(1)])
model.compile('adam', 'mse')
# %%
flow = ImageDataGenerator().flow_from_directory('imgs', target_size=(8, 8))
model.fit(flow, epochs=1)
