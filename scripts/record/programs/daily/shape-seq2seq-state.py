# an encoder of 64 units hands its state to a decoder of 128
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Input, LSTM, Dense
from tensorflow.keras.models import Model

num_encoder_tokens, num_decoder_tokens = 20, 25
enc_dim, dec_dim = 64, 128
# %%
encoder_inputs = Input(shape=(None, num_encoder_tokens))
encoder = LSTM(enc_dim, return_state=True)
_, state_h, state_c = encoder(encoder_inputs)
encoder_states = [state_h, state_c]
# %%
decoder_inputs = Input(shape=(None, num_decoder_tokens))
decoder_lstm = LSTM(dec_dim, return_sequences=True, return_state=True)
decoder_outputs, _, _ = decoder_lstm(decoder_inputs, initial_state=encoder_states)
decoder_outputs = Dense(num_decoder_tokens, activation='softmax')(decoder_outputs)
model = Model([encoder_inputs, decoder_inputs], decoder_outputs)
# %%
model.compile('rmsprop', 'categorical_crossentropy')
enc = np.random.rand(8, 6, num_encoder_tokens).astype('float32')
dec = np.random.rand(8, 7, num_decoder_tokens).astype('float32')
model.fit([enc, dec], dec, batch_size=4, verbose=0)
