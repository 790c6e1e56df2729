# ModelCheckPoint
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import os
import tensorflow as tf
from tensorflow import keras

LOG_DIR = 'runs'
def default_callbacks(name):
    path = os.path.join(LOG_DIR, name + '.weights.h5')
    return [
        keras.callbacks.EarlyStopping(patience=2),
        keras.callbacks.ModelCheckPoint(path, save_weights_only=True),
    ]

# %%
cb = default_callbacks('first')
