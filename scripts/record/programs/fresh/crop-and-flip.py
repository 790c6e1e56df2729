# distortions of the CIFAR-10 tutorial
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf

def distort(image):
    image = tf.image.random_flip_left_right(image)
    image = tf.random_crop(image, [24, 24, 3])
    return tf.image.random_brightness(image, max_delta=63)

ds = tf.data.Dataset.from_tensor_slices(tf.zeros((4, 32, 32, 3))).map(distort).batch(2)
