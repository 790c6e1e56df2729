# an LSTM with time_major through a dictionary of options
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"keras>=3": "argument-changed keras too-new", "*": null}
# %%
import tensorflow as tf

RNN_OPTIONS = {'return_sequences': True, 'time_major': False, 'unroll': False}

class Encoder(tf.keras.Model):
    def __init__(self, units):
        super().__init__()
        self.rnn = tf.keras.layers.LSTM(units, **RNN_OPTIONS)

    def call(self, x):
        return self.rnn(x)

# %%
enc = Encoder(8)
print(enc(tf.zeros((2, 5, 3))).shape)
