# K.concatenate and K.expand_dims in a functional model
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import backend as K
a, b = tf.keras.Input((4,)), tf.keras.Input((4,))
x = K.concatenate([K.expand_dims(a, 1), K.expand_dims(b, 1)], axis=1)
m = tf.keras.Model([a, b], tf.keras.layers.GRU(3)(x))
