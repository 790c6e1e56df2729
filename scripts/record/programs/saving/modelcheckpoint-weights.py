# ModelCheckpoint(save_weights_only=True) with an old name
# expects: {"*": "?save-format keras too-new"}
# %%
import tensorflow as tf
cb = tf.keras.callbacks.ModelCheckpoint(filepath='training_1/cp.ckpt', save_weights_only=True, verbose=1)
