# a transformer block for classification as the examples write it
# expects: {"tfkeras<2.4": "attribute-removed tensorflow too-old", "*": null}
# %%
import numpy as np
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras import layers

class TransformerBlock(layers.Layer):
    def __init__(self, embed_dim, num_heads, ff_dim, rate=0.1):
        super().__init__()
        self.att = layers.MultiHeadAttention(num_heads=num_heads, key_dim=embed_dim)
        self.ffn = keras.Sequential([layers.Dense(ff_dim, activation='relu'), layers.Dense(embed_dim)])
        self.norm1 = layers.LayerNormalization(epsilon=1e-6)
        self.norm2 = layers.LayerNormalization(epsilon=1e-6)

    def call(self, inputs):
        out = self.norm1(inputs + self.att(inputs, inputs))
        return self.norm2(out + self.ffn(out))
# %%
inputs = layers.Input(shape=(12,))
x = layers.Embedding(100, 8)(inputs)
x = TransformerBlock(8, 2, 16)(x)
x = layers.GlobalAveragePooling1D()(x)
model = keras.Model(inputs, layers.Dense(2, activation='softmax')(x))
model.compile('adam', 'sparse_categorical_crossentropy')
model.fit(np.random.randint(0, 100, (8, 12)), np.random.randint(0, 2, 8), verbose=0)
