# short texts to numbers
# environments: faulty
# expects: {"no-tf": "dependency tensorflow missing", "tf<2.6": "?attribute-removed tensorflow too-old", "*": "fault"}
# %%
import tensorflow as tf
from tensorflow.keras import layers

texts = tf.constant(['the film was long', 'a fine film', 'long and dull'])
vectorize = layers.TextVectorization(max_tokens=20, output_sequence_length=5)
vectorize.adapt(texts)
# %%
ids = vectorize(texts)
print(layers.Embedding(20, 4)(ids).shape)
