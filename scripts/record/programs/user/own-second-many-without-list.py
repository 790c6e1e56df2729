# more layers than a Sequential has arguments
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
net = tf.keras.Sequential(layers.Flatten(input_shape=(4, 4)), layers.Dense(1))
