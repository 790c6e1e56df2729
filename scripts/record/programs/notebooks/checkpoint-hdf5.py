# a checkpoint with the old suffix
# expects: {"keras>=3": "save-format keras too-new", "*": null}
# %%
import tensorflow as tf
from tensorflow.keras.callbacks import ModelCheckpoint
# %%
cb = ModelCheckpoint('weights.best.hdf5', monitor='val_loss', save_best_only=True)
