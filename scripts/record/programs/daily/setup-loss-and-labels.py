# categorical loss for labels that are numbers
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tf<2.2": null, "*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

NUM_CLASSES = 5
def classifier(shape):
    net = tf.keras.Sequential()
    net.add(layers.Conv2D(4, 3, activation='relu', input_shape=shape))
    net.add(layers.GlobalMaxPooling2D())
    net.add(layers.Dense(NUM_CLASSES, activation='softmax'))
    net.compile(optimizer='adam', loss=tf.keras.losses.CategoricalCrossentropy(), metrics=['accuracy'])
    return net

# %%
x = np.random.rand(40, 10, 10, 1).astype('float32')
y = np.random.randint(0, NUM_CLASSES, size=(40, 1))
ds = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(40).batch(8)
classifier((10, 10, 1)).fit(ds, epochs=1, verbose=0)
