# ModelCheckpoint(options=)
# expects: {"tf<2.3": "?argument-changed tensorflow too-old", "tf<2.6": null, "legacy": null, "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
cb = tf.keras.callbacks.ModelCheckpoint('best.weights.h5', monitor='val_loss', save_weights_only=True, options=None)
