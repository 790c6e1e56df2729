# TensorBoard(write_grads=)
# expects: {"legacy": "?argument-changed tf-keras too-new", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
cb = tf.keras.callbacks.TensorBoard(log_dir='logs', histogram_freq=0, write_grads=True)
