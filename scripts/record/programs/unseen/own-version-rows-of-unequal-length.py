# rows of unequal length in an array, which older NumPy took
# environments: tf2.4 tf2.7 tf2.10 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"numpy>=1.24": "numpy numpy too-new", "*": null}
# %%
import numpy as np
import tensorflow as tf
# %%
sentences = np.array([[4, 8, 2], [7, 1], [3, 3, 9, 5]])
padded = tf.keras.preprocessing.sequence.pad_sequences(sentences, maxlen=4)
