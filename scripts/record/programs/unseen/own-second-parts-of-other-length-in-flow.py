# pictures and labels of other lengths are given to an augmenting generator
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
augment = tf.keras.preprocessing.image.ImageDataGenerator(rotation_range=20)
flow = augment.flow(np.random.rand(20, 8, 8, 3), np.zeros(18), batch_size=4)
