# predict on one image without the batch axis
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Conv2D(2, 3, input_shape=(16, 16, 3)), tf.keras.layers.Flatten(), tf.keras.layers.Dense(2)])
img = np.random.rand(16, 16, 3)
# %%
print(model.predict(img))
