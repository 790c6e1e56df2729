# a loss function that closes over symbolic tensors
# expects: {"tf<2.6": "?eager-graph tensorflow too-new", "legacy": "?eager-graph tf-keras too-new", "tfkeras>=3": "?kerastensor keras too-new", "*": "?eager-graph keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import layers, backend as K
inp = layers.Input((4,))
mean = layers.Dense(2)(inp)
out = layers.Dense(4)(mean)
model = tf.keras.Model(inp, out)
def vae_loss(y_true, y_pred):
    return tf.reduce_mean((y_true - y_pred) ** 2) + tf.reduce_mean(mean ** 2)
model.compile('adam', vae_loss)
# %%
model.fit(np.zeros((4, 4)), np.zeros((4, 4)), verbose=0)
