# a text layer from the place where it began
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"tfkeras>=3": "import-moved keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras.layers.experimental.preprocessing import TextVectorization
# %%
vectorize = TextVectorization(max_tokens=50, output_sequence_length=6)
vectorize.adapt(tf.constant(['a b', 'c d']))
