# BackupAndRestore with an argument of Keras 2
# environments: tf2.10 tf2.12 tf2.15 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"tf2.10": "?argument-changed keras too-old", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
callback = tf.keras.callbacks.BackupAndRestore('backup', save_before_preemption=False)
