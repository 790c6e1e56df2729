# restore_best_weight without its s
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import tensorflow as tf
from tensorflow.keras.callbacks import EarlyStopping, ReduceLROnPlateau

def make(monitor='val_loss'):
    stop = EarlyStopping(monitor=monitor, patience=8, restore_best_weight=True)
    plateau = ReduceLROnPlateau(monitor=monitor, factor=0.5, patience=3)
    return [stop, plateau]

# %%
callbacks = make()
