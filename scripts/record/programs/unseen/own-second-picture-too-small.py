# a pretrained network gets pictures that are too small
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
base = tf.keras.applications.VGG16(weights=None, include_top=False, input_shape=(16, 16, 3))
