# helper that admits only tf.Tensor
# expects: {"tf<2.4": null, "tf<2.6": "kerastensor tensorflow too-new", "legacy": "kerastensor tf-keras too-new", "*": "kerastensor keras too-new"}
# %%
import tensorflow as tf
# %%
def as_tensor(x):
    if not isinstance(x, (tf.Tensor, tf.Variable)):
        raise TypeError('expected a Tensor, got %r' % (x,))
    return x

def bottleneck(x, f):
    x = as_tensor(x)
    return tf.keras.layers.Dense(f, activation='relu')(x)
# %%
inp = tf.keras.layers.Input((4,))
net = tf.keras.Model(inp, bottleneck(inp, 2))
