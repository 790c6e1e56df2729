# a decoder layer whose attention asks for a causal mask
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "tf<2.6": "argument-changed tensorflow too-old", "tfkeras<2.10": "argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf

class CausalSelfAttention(tf.keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__()
        self.mha = tf.keras.layers.MultiHeadAttention(**kwargs)
        self.layernorm = tf.keras.layers.LayerNormalization()
        self.add = tf.keras.layers.Add()

    def call(self, x):
        attn = self.mha(query=x, value=x, key=x, use_causal_mask=True)
        return self.layernorm(self.add([x, attn]))
# %%
layer = CausalSelfAttention(num_heads=2, key_dim=8)
print(layer(tf.random.normal((2, 5, 8))).shape)
