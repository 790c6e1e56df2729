# noise added to images that are still uint8
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

images = np.random.randint(0, 256, (20, 16, 16, 3)).astype('uint8')
labels = np.arange(20) % 2

def add_noise(image, stddev=0.1):
    return image + tf.random.normal(tf.shape(image), stddev=stddev)

def augment(image, label):
    image = tf.image.random_flip_left_right(image)
    image = add_noise(image)
    return image, label

# %%
train_ds = tf.data.Dataset.from_tensor_slices((images, labels)).map(augment).batch(4)
