# layers.experimental.preprocessing: too old before 2.3, gone in Keras 3
# expects: {"tf<2.6": "?import-moved tensorflow too-old", "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers.experimental.preprocessing import Rescaling
from tensorflow.keras import layers
model = tf.keras.Sequential([Rescaling(1. / 255, input_shape=(8, 8, 3)), layers.Flatten(), layers.Dense(2)])
