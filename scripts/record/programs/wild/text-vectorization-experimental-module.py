# sentiment notebook with experimental.preprocessing imported as a module
# expects: {"tf<2.3": "?import-moved tensorflow too-old", "tfkeras>=3": "import-moved keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import layers
from tensorflow.keras.layers.experimental import preprocessing
# %%
reviews = tf.constant(['what a film', 'not my taste', 'great great film'])
vectorize_layer = preprocessing.TextVectorization(max_tokens=50, output_mode='int', output_sequence_length=6)
vectorize_layer.adapt(reviews)
print(vectorize_layer(reviews))
