# grey images to a pretrained network
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import tensorflow as tf
# %%
base = tf.keras.applications.MobileNetV2(include_top=False, weights=None, input_shape=(96, 96, 1))
base2 = tf.keras.applications.VGG16(include_top=True, weights=None, input_shape=(16, 16, 3))
