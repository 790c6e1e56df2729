# an ImageDataGenerator is fitted with workers and a queue
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator

x, y = np.random.rand(24, 16, 16, 3), tf.keras.utils.to_categorical(np.random.randint(0, 2, 24), 2)
augment = ImageDataGenerator(rescale=1. / 255, horizontal_flip=True, validation_split=0.25)
# %%
cnn = tf.keras.Sequential([tf.keras.layers.Conv2D(2, 3, input_shape=(16, 16, 3)), tf.keras.layers.GlobalAveragePooling2D(), tf.keras.layers.Dense(2, activation='softmax')])
cnn.compile('adam', 'categorical_crossentropy', metrics=['accuracy'])
# %%
history = cnn.fit(augment.flow(x, y, batch_size=8, subset='training'),
                  validation_data=augment.flow(x, y, batch_size=8, subset='validation'),
                  epochs=1, workers=1, max_queue_size=4, use_multiprocessing=False, verbose=0)
