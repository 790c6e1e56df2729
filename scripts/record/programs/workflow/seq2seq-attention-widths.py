# attention over an encoder that is wider than the decoder
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Embedding, Dense, Attention, Concatenate

src, tgt = Input((None,), dtype='int32'), Input((None,), dtype='int32')
memory, h, c = LSTM(16, return_sequences=True, return_state=True)(Embedding(50, 8)(src))
decoded = LSTM(12, return_sequences=True)(Embedding(60, 8)(tgt))
# %%
context = Attention()([decoded, memory])
logits = Dense(60)(Concatenate()([decoded, context]))
model = tf.keras.Model([src, tgt], logits)
model.compile('adam', tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True))
model.fit([np.ones((4, 6)), np.ones((4, 5))], np.ones((4, 5)), epochs=1, verbose=0)
