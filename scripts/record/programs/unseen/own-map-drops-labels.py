# an augmentation that gives the pictures only
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
def flip(picture, label):
    return tf.image.random_flip_left_right(picture)

ds = tf.data.Dataset.from_tensor_slices((np.random.rand(16, 8, 8, 3).astype("float32"), np.random.randint(0, 2, 16)))
ds = ds.map(flip).batch(4)
# %%
model = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(8, 8, 3)), tf.keras.layers.Dense(1, activation="sigmoid")])
model.compile("adam", "binary_crossentropy")
model.fit(ds, epochs=1, verbose=0)
