# a Lambda whose function wants two tensors
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
a, b = tf.keras.Input((4,)), tf.keras.Input((4,))

def distance(u, v):
    return u - v

d = tf.keras.layers.Lambda(distance)([a, b])
