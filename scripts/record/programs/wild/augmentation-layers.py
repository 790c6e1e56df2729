# augmentation model of the current tutorial
# expects: {"tfkeras<2.6": "attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
def make_augmenter(h, w):
    return tf.keras.Sequential([
        layers.Resizing(h, w),
        layers.RandomFlip('horizontal'),
        layers.RandomRotation(0.1),
    ])

aug = make_augmenter(8, 8)
print(aug(tf.zeros((1, 10, 10, 3)), training=True).shape)
