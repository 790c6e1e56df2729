# pad_sequences before texts_to_sequences
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import tensorflow as tf
from tensorflow.keras.preprocessing.sequence import pad_sequences

reviews = ['a great film', 'too long and dull', 'watch it again']
tokenized = [r.split() for r in reviews]
# %%
def encode(texts, maxlen=6):
    return pad_sequences(texts, maxlen=maxlen, padding='post', truncating='post')

X = encode(tokenized)
