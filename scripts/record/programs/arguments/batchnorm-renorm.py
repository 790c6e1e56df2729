# BatchNormalization(renorm=): left in 3.0, back in 3.14
# expects: {"tfkeras>=3": "?argument-changed keras too-new", "*": null}
# %%
import tensorflow as tf
bn = tf.keras.layers.BatchNormalization(renorm=True)
