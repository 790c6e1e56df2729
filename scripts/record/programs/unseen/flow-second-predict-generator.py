# predictions by predict_generator
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing.image import ImageDataGenerator
flow = ImageDataGenerator(rescale=1/255.).flow(np.random.rand(6, 8, 8, 3), batch_size=2, shuffle=False)
m = tf.keras.Sequential([tf.keras.layers.Flatten(input_shape=(8, 8, 3)), tf.keras.layers.Dense(1)])
# %%
print(m.predict_generator(flow, steps=3).shape)
