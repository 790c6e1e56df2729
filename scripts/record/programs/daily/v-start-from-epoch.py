# EarlyStopping(start_from_epoch=...)
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"tf<2.6": "argument-changed tensorflow too-old", "tfkeras<2.11": "argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras import callbacks as C

def stopping(warmup):
    return C.EarlyStopping(monitor='val_loss', patience=5, start_from_epoch=warmup)

cbs = [stopping(10), C.TerminateOnNaN()]
