# pooling until nothing is left
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Conv2D, MaxPool2D
# %%
net = tf.keras.Sequential()
net.add(Conv2D(8, 3, input_shape=(14, 14, 1)))
for filters in (16, 32, 64):
    net.add(Conv2D(filters, 3, activation="relu"))
    net.add(MaxPool2D(2))
