# pixels without a label
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "tfkeras<2.10": "?argument-changed keras too-old", "*": null}
# %%
import tensorflow as tf

# %%
loss = tf.keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=255)
