# one-hot of a whole corpus
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "resources"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.utils import to_categorical

VOCAB_SIZE = 60000
targets = np.random.randint(0, VOCAB_SIZE, size=(60000, 40))

def prepare_targets(seqs):
    return to_categorical(seqs, num_classes=VOCAB_SIZE)
# %%
decoder_target = prepare_targets(targets)
