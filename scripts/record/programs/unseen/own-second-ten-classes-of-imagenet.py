# pretrained weights for another number of classes
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
net = tf.keras.applications.MobileNet(weights="imagenet", include_top=True, classes=10)
