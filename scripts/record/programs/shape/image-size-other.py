# an image of another size
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Conv2D(2, 3, input_shape=(32, 32, 3)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(2)])
# %%
model.predict(np.random.rand(1, 28, 28, 3))
