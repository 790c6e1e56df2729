# the tokenizer of a training that was never saved here
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import pickle
import numpy as np
import tensorflow as tf
model = tf.keras.Sequential([tf.keras.layers.Embedding(20, 4), tf.keras.layers.GlobalAveragePooling1D(), tf.keras.layers.Dense(1)])

class Service:
    def __init__(self, folder):
        with open(f'{folder}/tokenizer.pickle', 'rb') as handle:
            self.tokenizer = pickle.load(handle)
# %%
service = Service('artifacts')
