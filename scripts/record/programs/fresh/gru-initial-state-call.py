# text generation tutorial: get_initial_state of the GRU
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf

class TextModel(tf.keras.Model):
    def __init__(self, vocab_size, embedding_dim, rnn_units):
        super().__init__()
        self.embedding = tf.keras.layers.Embedding(vocab_size, embedding_dim)
        self.gru = tf.keras.layers.GRU(rnn_units, return_sequences=True, return_state=True)
        self.dense = tf.keras.layers.Dense(vocab_size)

    def call(self, inputs, states=None, return_state=False, training=False):
        x = self.embedding(inputs, training=training)
        if states is None:
            states = self.gru.get_initial_state(x)
        x, states = self.gru(x, initial_state=states, training=training)
        x = self.dense(x, training=training)
        return (x, states) if return_state else x
# %%
model = TextModel(20, 8, 16)
print(model(tf.zeros((2, 5), tf.int64)).shape)
