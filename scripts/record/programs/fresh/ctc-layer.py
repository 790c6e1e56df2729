# captcha recognition: CTC loss as a layer
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
import keras
from keras import layers
# %%
class CTCLayer(layers.Layer):
    def __init__(self, name=None):
        super().__init__(name=name)
        self.loss_fn = keras.backend.ctc_batch_cost

    def call(self, y_true, y_pred):
        batch_len = tf.cast(tf.shape(y_true)[0], dtype='int64')
        input_length = tf.cast(tf.shape(y_pred)[1], dtype='int64') * tf.ones(shape=(batch_len, 1), dtype='int64')
        label_length = tf.cast(tf.shape(y_true)[1], dtype='int64') * tf.ones(shape=(batch_len, 1), dtype='int64')
        self.add_loss(self.loss_fn(y_true, y_pred, input_length, label_length))
        return y_pred
# %%
labels = layers.Input(name='label', shape=(None,), dtype='float32')
probs = layers.Input(name='probs', shape=(10, 6))
out = CTCLayer(name='ctc_loss')(labels, probs)
