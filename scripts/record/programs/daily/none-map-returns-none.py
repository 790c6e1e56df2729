# a map function that forgets to return
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf

def rescale(image, label):
    image = tf.cast(image, tf.float32) / 255.0

ds = tf.data.Dataset.from_tensor_slices((np.zeros((6, 4, 4, 3), 'uint8'), np.zeros(6)))
# %%
ds = ds.map(rescale).batch(2)
