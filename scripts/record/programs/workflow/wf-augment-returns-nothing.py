# an augmentation that forgets to return
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "?user-code"}
# %%
import numpy as np
import tensorflow as tf

def augment(image, label):
    if tf.random.uniform(()) > 2.0:
        image = tf.image.flip_left_right(image)
    image = tf.clip_by_value(image, 0.0, 1.0)

ds = tf.data.Dataset.from_tensor_slices((np.random.rand(6, 8, 8, 3).astype('float32'), np.arange(6)))
# %%
train = ds.map(augment).batch(2)
