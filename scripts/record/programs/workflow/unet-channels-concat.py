# a U-Net that joins feature maps of two sizes
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras import layers as L

def down(x, f):
    c = L.Conv2D(f, 3, activation='relu', padding='valid')(x)
    return c, L.MaxPooling2D()(c)

def up(x, skip, f):
    x = L.Conv2DTranspose(f, 2, strides=2)(x)
    x = L.concatenate([x, skip])
    return L.Conv2D(f, 3, activation='relu', padding='valid')(x)

def unet(size):
    i = L.Input((size, size, 1))
    c1, p1 = down(i, 4)
    c2, p2 = down(p1, 8)
    bottom = L.Conv2D(16, 3, activation='relu')(p2)
    return tf.keras.Model(i, L.Conv2D(1, 1)(up(up(bottom, c2, 8), c1, 4)))
# %%
net = unet(64)
