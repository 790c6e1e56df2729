# get_file without a network
# expects: {"*": "other-library"}
# %%
import tensorflow as tf
# %%
path = tf.keras.utils.get_file('corpus.txt', 'http://localhost:9/corpus.txt')
