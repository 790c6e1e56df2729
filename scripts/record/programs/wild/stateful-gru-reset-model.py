# text generation: model.reset_states before sampling
# expects: {"tfkeras>=3": "attribute-removed keras too-new", "*": null}
# %%
import tensorflow as tf
# %%
def build_model(vocab_size, embedding_dim, rnn_units, batch_size):
    inp = tf.keras.Input(batch_shape=(batch_size, None), dtype='int32')
    x = tf.keras.layers.Embedding(vocab_size, embedding_dim)(inp)
    x = tf.keras.layers.GRU(rnn_units, return_sequences=True, stateful=True)(x)
    return tf.keras.Model(inp, tf.keras.layers.Dense(vocab_size)(x))

def generate_text(model, start_ids, n):
    ids = tf.expand_dims(start_ids, 0)
    out = []
    model.reset_states()
    for _ in range(n):
        logits = tf.squeeze(model(ids), 0)
        nxt = tf.random.categorical(logits, num_samples=1)[-1, 0].numpy()
        ids = tf.expand_dims([nxt], 0)
        out.append(int(nxt))
    return out
# %%
print(generate_text(build_model(10, 4, 8, 1), [1, 2, 3], 4))
