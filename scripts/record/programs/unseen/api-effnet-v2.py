# a newer network
# environments: tf2.3 tf2.6 tf2.9 tf2.21-keras3.15
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "tfkeras<2.8": "?attribute-removed keras too-old", "*": null}
# %%
import tensorflow as tf

# %%
net = tf.keras.applications.efficientnet_v2.EfficientNetV2B0(weights=None, input_shape=(32, 32, 3), classes=3)
