# CategoryCrossing of the preprocessing layers
# environments: tf2.3 tf2.4 tf2.6 tf2.8 tf2.10 tf2.15 tf2.21-keras3.15
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
layer = tf.keras.layers.experimental.preprocessing.CategoryCrossing()
