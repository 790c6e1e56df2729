# layers.RandomFlip at its new place: missing before 2.6
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "*": "?import-moved keras too-old"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import RandomFlip, RandomRotation, Rescaling
augment = tf.keras.Sequential([RandomFlip('horizontal'), RandomRotation(0.1)])
