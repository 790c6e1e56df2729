# cut-out and mixing of pictures
# environments: tf2.18-kerascv0.5
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import keras_cv
from keras_cv import layers as cv_layers
# %%
mix = tf.keras.Sequential([cv_layers.RandomFlip(), cv_layers.RandomCutout(0.3, 0.3)])
mix(tf.random.uniform([2, 16, 16, 3], 0, 255))
