# Input(type_spec=)
# expects: {"tf<2.6,tfkeras<2.5": "?argument-changed tensorflow too-old", "tf<2.6": "?argument-changed tensorflow too-new", "legacy": "?argument-changed tf-keras too-new", "tfkeras<2.5": "?argument-changed keras too-old", "*": "?argument-changed keras too-new"}
# %%
import tensorflow as tf
x = tf.keras.Input(type_spec=tf.TensorSpec([None, 3], tf.float32))
