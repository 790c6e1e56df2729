# a base with include_top and another input shape
# expects: {"*": "shape"}
# %%
import tensorflow as tf
base = tf.keras.applications.MobileNetV2(weights=None, include_top=False, input_shape=(16, 16, 3))
