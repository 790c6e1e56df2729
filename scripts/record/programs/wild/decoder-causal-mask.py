# transformer decoder block written for 2.10 and later
# expects: {"tf<2.4": "attribute-removed tensorflow too-old", "tf<2.6": "argument-changed tensorflow too-old", "tfkeras<2.10": "argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf
# %%
class BaseAttention(tf.keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__()
        self.mha = tf.keras.layers.MultiHeadAttention(**kwargs)
        self.layernorm = tf.keras.layers.LayerNormalization()
        self.add = tf.keras.layers.Add()

class CausalSelfAttention(BaseAttention):
    def call(self, x):
        attn_output = self.mha(query=x, value=x, key=x, use_causal_mask=True)
        x = self.add([x, attn_output])
        return self.layernorm(x)

class DecoderLayer(tf.keras.layers.Layer):
    def __init__(self, *, d_model, num_heads):
        super().__init__()
        self.causal_self_attention = CausalSelfAttention(num_heads=num_heads, key_dim=d_model)

    def call(self, x):
        return self.causal_self_attention(x)
# %%
decoder = DecoderLayer(d_model=8, num_heads=2)
print(decoder(tf.random.normal((2, 5, 8))).shape)
