# a layer's name misspelt
# expects: {"*": "typo"}
# %%
import tensorflow as tf
model = tf.keras.Sequential()
model.add(tf.keras.layers.Conv2d(8, 3, input_shape=(8, 8, 1)))
