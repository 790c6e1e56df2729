# feature extractor from a subclassed model
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf

class Encoder(tf.keras.Model):
    def __init__(self):
        super().__init__()
        self.a = tf.keras.layers.Dense(4)
        self.b = tf.keras.layers.Dense(2)
    def call(self, x):
        return self.b(self.a(x))

enc = Encoder()
enc(tf.ones((1, 3)))
extractor = tf.keras.Model(inputs=enc.layers[0].input, outputs=enc.layers[0].output)
