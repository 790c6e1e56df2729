# the features of a network with its top go into pooling
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
from tensorflow.keras.applications import MobileNetV2
from tensorflow.keras.layers import GlobalAveragePooling2D, Dense

def transfer(classes):
    base = MobileNetV2(weights=None, input_shape=(96, 96, 3))
    base.trainable = False
    x = GlobalAveragePooling2D()(base.output)
    return tf.keras.Model(base.input, Dense(classes)(x))

# %%
model = transfer(4)
