# transformer feed forward with tf.nn.gelu
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?attribute-removed tensorflow too-old"}
# %%
import tensorflow as tf

class FeedForward(tf.keras.layers.Layer):
    def __init__(self, dim, hidden):
        super().__init__()
        self.a = tf.keras.layers.Dense(hidden)
        self.b = tf.keras.layers.Dense(dim)
    def call(self, x):
        return self.b(tf.nn.gelu(self.a(x)))

print(FeedForward(4, 8)(tf.ones((1, 3, 4))).shape)
