# encoder with time_major
# expects: {"tfkeras>=3": "argument-changed keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
class Encoder(tf.keras.Model):
    def __init__(self, units):
        super(Encoder, self).__init__()
        self.rnn = tf.keras.layers.Bidirectional(self._cell(units, return_sequences=True, time_major=False))

    def _cell(self, units, **kw):
        return tf.keras.layers.LSTM(units, return_state=False, **kw)

    def call(self, x):
        return self.rnn(x)
# %%
enc = Encoder(4)
print(enc(tf.zeros((2, 3, 5))).shape)
