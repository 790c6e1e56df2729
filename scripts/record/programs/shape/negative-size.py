# pooling eats the image up
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
model = tf.keras.Sequential()
model.add(layers.Conv2D(8, 3, input_shape=(8, 8, 1)))
model.add(layers.MaxPooling2D(2))
model.add(layers.Conv2D(8, 3))
model.add(layers.MaxPooling2D(2))
