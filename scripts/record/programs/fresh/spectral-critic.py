# WGAN critic with spectral normalization
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
from tensorflow.keras import layers

def critic(shape=(16, 16, 3)):
    img = layers.Input(shape)
    x = img
    for f in (8, 16):
        x = layers.SpectralNormalization(layers.Conv2D(f, 3, strides=2, padding='same'))(x)
        x = layers.LeakyReLU()(x)
    return tf.keras.Model(img, layers.Dense(1)(layers.Flatten()(x)))
# %%
c = critic()
