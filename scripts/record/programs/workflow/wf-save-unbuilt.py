# weights of a network that has none yet
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf

class Encoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.a = tf.keras.layers.Dense(4)

    def call(self, x):
        return self.a(x)

encoder = Encoder()
# %%
print('parameters:', encoder.count_params())
