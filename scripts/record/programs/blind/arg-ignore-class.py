# SparseCategoricalCrossentropy(ignore_class=): since 2.10
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=255)
