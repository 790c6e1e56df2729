# an attention layer of a blog that names its weights first
# expects: {"tfkeras>=3": "custom-object-api keras too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Layer, Input, LSTM, Dense
import tensorflow.keras.backend as K

class Attention(Layer):
    def build(self, input_shape):
        self.W = self.add_weight('att_weight', shape=(input_shape[-1], 1), initializer='normal')
        self.b = self.add_weight('att_bias', shape=(input_shape[1], 1), initializer='zeros')
        super(Attention, self).build(input_shape)

    def call(self, x):
        e = tf.tanh(tf.matmul(x, self.W) + self.b)
        a = tf.nn.softmax(e, axis=1)
        return tf.reduce_sum(x * a, axis=1)
# %%
i = Input((7, 3))
o = Dense(1)(Attention()(LSTM(4, return_sequences=True)(i)))
model = tf.keras.Model(i, o)
model.compile('adam', 'mse')
# %%
model.fit(np.random.rand(8, 7, 3), np.random.rand(8), epochs=1, verbose=0)
