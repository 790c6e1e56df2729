# a padding mask made by TensorFlow on a symbolic input
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers
tokens = tf.keras.Input((6,), dtype='int32')
embedded = layers.Embedding(20, 4)(tokens)
mask = tf.cast(tf.math.not_equal(tokens, 0), tf.float32)
# %%
pooled = tf.reduce_sum(embedded * mask[:, :, tf.newaxis], axis=1) / tf.reduce_sum(mask, axis=1, keepdims=True)
model = tf.keras.Model(tokens, layers.Dense(1)(pooled))
model.compile('adam', 'mse')
model.fit(np.ones((4, 6)), np.ones(4), verbose=0)
