# EarlyStopping that waits
# expects: {"tf<2.6": "argument-changed tensorflow too-old", "tfkeras<2.11": "argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf
# %%
DEFAULTS = dict(monitor='val_loss', patience=5, restore_best_weights=True)

def stopper(**overrides):
    return tf.keras.callbacks.EarlyStopping(**{**DEFAULTS, **overrides})

callbacks = [stopper(start_from_epoch=10)]
