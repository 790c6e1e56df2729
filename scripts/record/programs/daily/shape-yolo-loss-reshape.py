# a loss that reshapes the prediction to another grid than the head gives
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

GRID, BOXES, CLASSES = 7, 2, 20

def yolo_loss(y_true, y_pred):
    y_pred = tf.reshape(y_pred, (-1, GRID, GRID, CLASSES + 5 * BOXES))
    y_true = tf.reshape(y_true, (-1, GRID, GRID, CLASSES + 5 * BOXES))
    return tf.reduce_mean(tf.square(y_true - y_pred))

# %%
head = tf.keras.Sequential([
    layers.Conv2D(8, 3, strides=4, activation='relu', input_shape=(56, 56, 3)),
    layers.Flatten(),
    layers.Dense(GRID * GRID * (CLASSES + 5)),
])
head.compile('sgd', loss=yolo_loss)
# %%
images = np.random.rand(16, 56, 56, 3).astype('float32')
targets = np.random.rand(16, GRID * GRID * (CLASSES + 5 * BOXES)).astype('float32')
head.fit(images, targets, batch_size=8, epochs=1, verbose=0)
