# the picture of the generator is larger than the discriminator takes
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
g = tf.keras.Sequential([
    layers.Dense(7 * 7 * 4, input_shape=(10,)), layers.Reshape((7, 7, 4)),
    layers.Conv2DTranspose(2, 3, strides=2, padding='valid'), layers.Conv2DTranspose(1, 3, strides=2, padding='same')
])
d = tf.keras.Sequential([layers.Conv2D(2, 3, input_shape=(28, 28, 1)), layers.Flatten(), layers.Dense(1)])
# %%
gan = tf.keras.Sequential([g, d])
gan.summary()
