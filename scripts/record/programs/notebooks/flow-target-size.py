# the generator's pictures have another size than the network
# expects: {"*": "shape"}
# %%
import os
import numpy as np
from PIL import Image
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator
for label in ('cats', 'dogs'):
    os.makedirs(f'data/{label}')
    for i in range(3):
        Image.fromarray(np.random.randint(0, 255, (20, 20, 3), dtype='uint8')).save(f'data/{label}/{i}.jpg')
# %%
train = ImageDataGenerator().flow_from_directory('data', target_size=(24, 24), batch_size=2, class_mode='binary')
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(2, 3, activation='relu', input_shape=(32, 32, 3)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1, activation='sigmoid')
])
model.compile('adam', 'binary_crossentropy')
model.fit(train, epochs=1)
