# categorical labels of a generator, one sigmoid unit
# expects: {"*": "shape"}
# %%
import os
import numpy as np
from PIL import Image
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator
for label in ('cats', 'dogs', 'birds'):
    os.makedirs(f'train/{label}')
    for i in range(3):
        Image.fromarray(np.random.randint(0, 255, (20, 20, 3), dtype='uint8')).save(f'train/{label}/{i}.png')
# %%
gen = ImageDataGenerator(rescale=1 / 255).flow_from_directory('train', target_size=(16, 16), batch_size=3, class_mode='categorical')
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(2, 3, input_shape=(16, 16, 3)),
    tf.keras.layers.Flatten(),
    tf.keras.layers.Dense(1, activation='sigmoid')
])
model.compile(loss='binary_crossentropy', optimizer='adam', metrics=['accuracy'])
model.fit(gen, epochs=1)
