# layers.TextVectorization: from 2.6
# expects: {"tf<2.6": "?attribute-removed tensorflow too-old", "legacy": "?attribute-removed tf-keras too-old", "*": "?attribute-removed keras too-old"}
# %%
import tensorflow as tf
vec = tf.keras.layers.TextVectorization(max_tokens=100, output_sequence_length=8)
vec.adapt(tf.data.Dataset.from_tensor_slices(['a cat', 'a dog']).batch(2))
