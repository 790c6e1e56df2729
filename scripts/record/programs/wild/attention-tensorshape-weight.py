# Bahdanau attention layer, weights with a TensorShape and recurrent step by K.rnn
# expects: {"tfkeras>=3": "?custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Layer, Input, GRU, Dense
from tensorflow.keras.models import Model
# %%
class AttentionLayer(Layer):
    def __init__(self, **kwargs):
        super(AttentionLayer, self).__init__(**kwargs)

    def build(self, input_shape):
        assert isinstance(input_shape, list)
        self.W_a = self.add_weight(name='W_a', shape=tf.TensorShape((input_shape[0][2], input_shape[0][2])), initializer='uniform', trainable=True)
        self.U_a = self.add_weight(name='U_a', shape=tf.TensorShape((input_shape[1][2], input_shape[0][2])), initializer='uniform', trainable=True)
        self.V_a = self.add_weight(name='V_a', shape=tf.TensorShape((input_shape[0][2], 1)), initializer='uniform', trainable=True)
        super(AttentionLayer, self).build(input_shape)

    def call(self, inputs):
        encoder_out_seq, decoder_out_seq = inputs
        scores = K.dot(K.tanh(K.dot(encoder_out_seq, self.W_a)), self.V_a)
        e_i = K.softmax(scores, axis=1)
        return K.batch_dot(K.permute_dimensions(e_i, (0, 2, 1)), encoder_out_seq)
# %%
enc_in, dec_in = Input((6, 4)), Input((5, 4))
enc = GRU(8, return_sequences=True)(enc_in)
dec = GRU(8, return_sequences=True)(dec_in)
ctx = AttentionLayer(name='attention_layer')([enc, dec])
model = Model([enc_in, dec_in], Dense(1)(ctx))
model.compile('adam', 'mse')
