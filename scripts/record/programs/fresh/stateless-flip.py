# augmentation that is the same for image and mask
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf

def augment(image, mask, seed):
    image = tf.image.stateless_random_flip_left_right(image, seed)
    mask = tf.image.stateless_random_flip_left_right(mask, seed)
    return image, mask

augment(tf.zeros((8, 8, 3)), tf.zeros((8, 8, 1)), (1, 2))
