# decoder block with tf.image.resize in a functional model
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
def upsample_like(src, ref):
    return tf.image.resize(src, size=(ref.shape[1], ref.shape[2]))

def decoder_stage(x, skip, filters):
    x = upsample_like(x, skip)
    x = layers.Concatenate()([x, skip])
    return layers.Conv2D(filters, 3, padding='same', activation='relu')(x)

def u2net(shape):
    inp = layers.Input(shape)
    s1 = layers.Conv2D(4, 3, padding='same')(inp)
    s2 = layers.MaxPooling2D()(s1)
    return tf.keras.Model(inp, decoder_stage(s2, s1, 4))
# %%
net = u2net((16, 16, 3))
