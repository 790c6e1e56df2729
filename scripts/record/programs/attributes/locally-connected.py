# LocallyConnected1D
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
layer = tf.keras.layers.LocallyConnected1D(4, 3, input_shape=(10, 2))
