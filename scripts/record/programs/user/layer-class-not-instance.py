# a layer class instead of a layer
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
model = tf.keras.Sequential()
model.add(tf.keras.layers.Flatten)
