# options of a callback in a dictionary, one of a later release
# expects: {"tfkeras<2.3": "?argument-changed tensorflow too-old", "*": null}
# %%
import tensorflow as tf
# %%
OPTS = {'filepath': 'w.weights.h5', 'save_weights_only': True, 'initial_value_threshold': 0.5}
cb = tf.keras.callbacks.ModelCheckpoint(**OPTS)
