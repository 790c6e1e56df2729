# TensorFlow-format weights of tf2.7 in a functional model
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# files: tf2.7/fresh-writes-zoo/mobile_ck/*
# expects: {"tf<2.6": "?saved-model tensorflow too-old", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.7": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import tensorflow as tf
net = tf.keras.applications.MobileNet(input_shape=(32, 32, 3), alpha=0.25, weights=None, classes=3)
net.load_weights('cp').expect_partial()
