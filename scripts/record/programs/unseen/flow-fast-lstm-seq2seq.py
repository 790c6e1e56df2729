# an encoder-decoder of CuDNNLSTM layers
# expects: {"legacy": "attribute-removed tf-keras too-new", "tf<2.6": "attribute-removed tensorflow too-new", "*": "attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Model
# %%
enc_in = tf.keras.layers.Input((None, 6))
_, h, c = tf.keras.layers.CuDNNLSTM(8, return_state=True)(enc_in)
dec_in = tf.keras.layers.Input((None, 5))
dec, _, _ = tf.keras.layers.CuDNNLSTM(8, return_sequences=True, return_state=True)(dec_in, initial_state=[h, c])
out = tf.keras.layers.Dense(5, activation='softmax')(dec)
model = Model([enc_in, dec_in], out)
# %%
model.compile('rmsprop', 'categorical_crossentropy')
