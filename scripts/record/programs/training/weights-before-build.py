# layer.get_weights()[0] before build
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
layer = tf.keras.layers.Dense(3)
w = layer.get_weights()[0]
