# attention scores without expand_dims on the query
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf

class BahdanauAttention(tf.keras.layers.Layer):
    def __init__(self, units):
        super().__init__()
        self.W1 = tf.keras.layers.Dense(units)
        self.W2 = tf.keras.layers.Dense(units)
        self.V = tf.keras.layers.Dense(1)

    def call(self, query, values):
        score = self.V(tf.nn.tanh(self.W1(query) + self.W2(values)))
        weights = tf.nn.softmax(score, axis=1)
        return tf.reduce_sum(weights * values, axis=1), weights

# %%
BATCH, STEPS, UNITS = 8, 10, 16
encoder = tf.keras.layers.GRU(UNITS, return_sequences=True, return_state=True)
sample_output, sample_hidden = encoder(tf.random.uniform((BATCH, STEPS, 12)))
# %%
attention_layer = BahdanauAttention(10)
context, weights = attention_layer(sample_hidden, sample_output)
print(context.shape, weights.shape)
