# small images are enlarged with tf.image inside the functional model
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.applications import MobileNetV2

x_train = np.random.rand(4, 32, 32, 3).astype('float32')
y_train = np.array([0, 1, 2, 1])
# %%
inputs = tf.keras.layers.Input(shape=(32, 32, 3))
resized = tf.image.resize(inputs, (64, 64))
features = MobileNetV2(include_top=False, weights=None, input_shape=(64, 64, 3), alpha=0.35, pooling='avg')(resized)
predictions = tf.keras.layers.Dense(3, activation='softmax')(features)
model = tf.keras.Model(inputs, predictions)
model.compile('sgd', 'sparse_categorical_crossentropy')
# %%
model.fit(x_train, y_train, epochs=1, verbose=0)
