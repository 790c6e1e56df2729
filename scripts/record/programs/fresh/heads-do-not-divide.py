# own multi-head attention with a width that the heads do not divide
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "shape"}
# %%
import tensorflow as tf

class MHA(tf.keras.layers.Layer):
    def __init__(self, d_model, heads):
        super().__init__()
        self.heads, self.depth = heads, d_model // heads
        self.wq = tf.keras.layers.Dense(d_model)
    def call(self, x):
        q = self.wq(x)
        q = tf.reshape(q, (tf.shape(x)[0], -1, self.heads, self.depth))
        return tf.transpose(q, [0, 2, 1, 3])

out = MHA(50, 8)(tf.ones((2, 7, 10)))
