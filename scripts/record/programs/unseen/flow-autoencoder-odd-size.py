# a convolutional autoencoder whose output is larger than its input
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
x = np.random.rand(8, 28, 28, 1).astype('float32')
# %%
auto = tf.keras.Sequential([
    layers.Conv2D(4, 3, strides=2, padding='same', activation='relu', input_shape=(28, 28, 1)),
    layers.Conv2D(2, 3, strides=2, padding='same', activation='relu'),
    layers.Conv2D(2, 3, strides=2, padding='same', activation='relu'),
    layers.UpSampling2D(), layers.Conv2D(2, 3, padding='same', activation='relu'),
    layers.UpSampling2D(), layers.Conv2D(4, 3, padding='same', activation='relu'),
    layers.UpSampling2D(), layers.Conv2D(1, 3, padding='same', activation='sigmoid'),
])
auto.compile('adam', 'mse')
# %%
auto.fit(x, x, epochs=1, verbose=0)
