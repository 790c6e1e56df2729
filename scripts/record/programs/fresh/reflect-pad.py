# style transfer: tf.pad with REFLECT between layers
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.layers import Conv2D, Input

def conv_block(x, f):
    x = tf.pad(x, [[0, 0], [1, 1], [1, 1], [0, 0]], mode='REFLECT')
    return Conv2D(f, 3)(x)

image = Input((32, 32, 3))
out = conv_block(conv_block(image, 8), 3)
net = tf.keras.Model(image, out)
