# pictures turned and shifted on the way to training
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "*": "fault"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator

pictures = np.random.rand(12, 16, 16, 3).astype('float32')
classes = np.arange(12) % 2
turned = ImageDataGenerator(rotation_range=20, width_shift_range=0.1, horizontal_flip=True)
batch, labels = next(turned.flow(pictures, classes, batch_size=4))
# %%
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(4, 3, activation='relu', input_shape=(16, 16, 3)),
    tf.keras.layers.GlobalAveragePooling2D(),
    tf.keras.layers.Dense(1, activation='sigmoid'),
])
model.compile('adam', 'binary_crossentropy')
model.fit(turned.flow(pictures, classes, batch_size=4), epochs=1, verbose=0)
