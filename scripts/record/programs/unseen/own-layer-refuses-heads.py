# a layer of one's own refuses its arguments
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
# %%
class Heads(tf.keras.layers.Layer):
    def __init__(self, heads, **kwargs):
        super().__init__(**kwargs)
        self.heads = heads

    def build(self, shape):
        if shape[-1] % self.heads:
            raise ValueError(f"{shape[-1]} features cannot be shared by {self.heads} heads")

    def call(self, x):
        return tf.stack(tf.split(x, self.heads, axis=-1), axis=1)
# %%
out = Heads(3)(tf.keras.Input((10, 16)))
