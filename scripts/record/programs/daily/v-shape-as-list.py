# squeeze-and-excite reads the channels with shape.as_list()
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "behaviour-changed keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Input, Conv2D, GlobalAveragePooling2D, Dense, Reshape, Multiply

def se_block(tensor, ratio=4):
    channels = tensor.shape.as_list()[-1]
    s = GlobalAveragePooling2D()(tensor)
    s = Dense(channels // ratio, activation='relu')(s)
    s = Dense(channels, activation='sigmoid')(s)
    return Multiply()([tensor, Reshape((1, 1, channels))(s)])

# %%
i = Input((8, 8, 3))
m = tf.keras.Model(i, se_block(Conv2D(8, 3)(i)))
