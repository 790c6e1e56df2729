# the activation where the strides stand
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
model = tf.keras.Sequential([
    tf.keras.layers.Conv2D(8, 3, 'relu', input_shape=(16, 16, 3)),
])
