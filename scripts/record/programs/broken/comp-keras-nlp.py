# a token embedding of keras-nlp
# environments: tf2.21-kerasnlp0.4
# expects: {"*": "fault"}
# %%
import tensorflow as tf
import keras_nlp
# %%
embed = keras_nlp.layers.TokenAndPositionEmbedding(vocabulary_size=50, sequence_length=8, embedding_dim=4)
inputs = tf.keras.Input((8,), dtype='int32')
x = keras_nlp.layers.TransformerEncoder(intermediate_dim=8, num_heads=2)(embed(inputs))
model = tf.keras.Model(inputs, x)
model.compile('adam', 'mse')
