# an attention decoder joins a context of rank two with an input of rank three
# expects: {"*": "shape"}
# %%
import tensorflow as tf
context = tf.random.normal((4, 16))
embedded = tf.random.normal((4, 1, 8))
gru = tf.keras.layers.GRU(16, return_sequences=True, return_state=True)
# %%
x = tf.concat([context, embedded], axis=-1)
out, state = gru(x)
