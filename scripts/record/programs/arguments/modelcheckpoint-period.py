# ModelCheckpoint(period=)
# expects: {"tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
cb = tf.keras.callbacks.ModelCheckpoint('m-{epoch:02d}.keras', monitor='val_loss', save_best_only=True, period=1)
