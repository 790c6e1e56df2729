# one picture without a batch axis
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(2, 3, input_shape=(32, 32, 3)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(1)
])
img = tf.keras.preprocessing.image.array_to_img(np.zeros((32, 32, 3)))
# %%
p = model.predict(np.array(img) / 255.0)
