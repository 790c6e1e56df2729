# a sequence tagger written by TF 2.15 as HDF5 is put to work
# files: tf2.15/unseen-flow-writes-several/tagger.h5
# expects: {"tf<2.6,tfkeras<2.15": "?saved-model tensorflow too-old", "tf<2.6": "?saved-model tensorflow too-new", "legacy": "?saved-model tf-keras too-new", "tfkeras<2.15": "?saved-model keras too-old", "*": "?saved-model keras too-new"}
# %%
import numpy as np
import tensorflow as tf
def load(path):
    return tf.keras.models.load_model(path, compile=False)
# %%
tagger = load('tagger.h5')
print(tagger.predict(np.random.randint(1, 30, (2, 6))).shape)
