# ModelCheckpoint('weights.h5') and hdf5 names
# expects: {"*": "?save-format keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras.callbacks import ModelCheckpoint, EarlyStopping
checkpoint = ModelCheckpoint('best_model.hdf5', monitor='val_loss', save_best_only=True)
