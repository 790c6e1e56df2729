# the size of a model that has seen no input
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "?training-setup"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Conv2D, Dense, GlobalAveragePooling2D
# %%
backbone = tf.keras.Sequential([Conv2D(16, 3, activation="relu"), GlobalAveragePooling2D(), Dense(5)])
print("parameters:", backbone.count_params())
