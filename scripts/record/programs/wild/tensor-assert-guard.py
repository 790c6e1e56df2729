# assertion on tf.Tensor in a block of a functional model
# expects: {"tf<2.4": null, "tf<2.6": "kerastensor tensorflow too-new", "legacy": "kerastensor tf-keras too-new", "*": "kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
# %%
def squeeze_excite(x, ratio=2):
    assert isinstance(x, tf.Tensor), 'not a tensor: %s' % type(x)
    s = layers.GlobalAveragePooling2D()(x)
    return layers.Dense(x.shape[-1] // ratio, activation='relu')(s)
# %%
inp = layers.Input((8, 8, 4))
net = tf.keras.Model(inp, squeeze_excite(inp))
