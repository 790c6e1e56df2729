# a graph convolution
# environments: tf2.19-spektral1.2
# expects: {"*": "fault"}
# %%
import numpy as np
import tensorflow as tf
from spektral.layers import GCNConv, GlobalSumPool
# %%
x = tf.keras.Input(shape=(4,))
a = tf.keras.Input(shape=(None,))
hidden = GCNConv(8, activation='relu')([x, a])
model = tf.keras.Model(inputs=[x, a], outputs=hidden)
