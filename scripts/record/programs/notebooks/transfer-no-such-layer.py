# the name of a layer that this base does not have
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
base = tf.keras.applications.MobileNetV2(weights=None, include_top=False, input_shape=(32, 32, 3))
# %%
last = base.get_layer('mixed7').output
