# an initializer's name lacks a letter
# environments: tf2.4 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
import tensorflow as tf
# %%
block = tf.keras.Sequential()
block.add(tf.keras.layers.Conv2D(8, 3, padding="same", kernel_initializer="he_norml", input_shape=(16, 16, 3)))
