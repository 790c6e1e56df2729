# a layer asked for by a name that the network does not have
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
backbone = tf.keras.applications.MobileNetV2(weights=None, input_shape=(96, 96, 3), alpha=0.35)
# %%
features = tf.keras.Model(backbone.input, backbone.get_layer('block_13_expand_rellu').output)
