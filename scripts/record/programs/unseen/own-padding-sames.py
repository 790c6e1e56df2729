# a padding that nobody knows
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
def stage(filters):
    return layers.Conv2D(filters, kernel_size=3, strides=1, padding="sames", activation="relu")
# %%
model = tf.keras.Sequential([layers.InputLayer(input_shape=(32, 32, 3)), stage(8), stage(16)])
