# the Rescaling layer in a transfer model
# expects: {"tfkeras<2.6": "attribute-removed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers
base = tf.keras.applications.MobileNet(weights=None, include_top=False, pooling='avg', input_shape=(32, 32, 3), alpha=0.25)
# %%
i = layers.Input((32, 32, 3))
x = layers.Rescaling(1. / 127.5, offset=-1)(i)
model = tf.keras.Model(i, layers.Dense(2)(base(x)))
