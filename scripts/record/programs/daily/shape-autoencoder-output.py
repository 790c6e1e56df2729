# a decoder that gives 32x32 for images of 28x28; only the loss notices
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv2D, Conv2DTranspose, MaxPooling2D
from tensorflow.keras.models import Model

rng = np.random.RandomState(0)
x_train = rng.rand(64, 28, 28, 1).astype('float32')
# %%
inp = Input((28, 28, 1))
x = Conv2D(8, 3, activation='relu', padding='same')(inp)
x = MaxPooling2D(2, padding='same')(x)
x = Conv2D(8, 3, activation='relu', padding='same')(x)
x = MaxPooling2D(2, padding='same')(x)
x = Conv2D(4, 3, activation='relu', padding='same')(x)
encoded = MaxPooling2D(2, padding='same')(x)
x = Conv2DTranspose(4, 3, strides=2, activation='relu', padding='same')(encoded)
x = Conv2DTranspose(8, 3, strides=2, activation='relu', padding='same')(x)
x = Conv2DTranspose(8, 3, strides=2, activation='relu', padding='same')(x)
decoded = Conv2D(1, 3, activation='sigmoid', padding='same')(x)
autoencoder = Model(inp, decoded)
autoencoder.compile('adam', 'mse')
# %%
autoencoder.fit(x_train, x_train, epochs=1, batch_size=16, verbose=0)
