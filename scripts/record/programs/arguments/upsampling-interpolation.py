# UpSampling2D(interpolation='bicubic')
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-old", "*": "?behaviour-changed keras too-old"}
# %%
import tensorflow as tf
layer = tf.keras.layers.UpSampling2D(interpolation='bicubic')
