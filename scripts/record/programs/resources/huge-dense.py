# Flatten and Dense give a matrix that no machine holds
# expects: {"*": "resources"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Dense(5000000)
layer.build((None, 3000000))
