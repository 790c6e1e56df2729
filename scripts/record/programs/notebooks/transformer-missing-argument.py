# the decoder is called without the encoder's output
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
class Decoder(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.d = tf.keras.layers.Dense(4)
    def call(self, x, enc_output, training=False):
        return self.d(x) + enc_output
# %%
dec = Decoder()
out = dec(tf.ones((1, 3, 4)))
