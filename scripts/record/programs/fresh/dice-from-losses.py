# segmentation with the built-in Dice loss
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import numpy as np
import tensorflow as tf

def unet_stub(size=8):
    i = tf.keras.Input((size, size, 1))
    x = tf.keras.layers.Conv2D(4, 3, padding='same', activation='relu')(i)
    return tf.keras.Model(i, tf.keras.layers.Conv2D(1, 1, activation='sigmoid')(x))

seg = unet_stub()
seg.compile('adam', loss=tf.keras.losses.Dice())
seg.fit(np.random.rand(4, 8, 8, 1), np.ones((4, 8, 8, 1)), verbose=0)
