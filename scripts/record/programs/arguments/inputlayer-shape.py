# InputLayer(shape=): Keras 3
# expects: {"tf<2.6": "?argument-changed tensorflow too-old", "legacy": "?argument-changed tf-keras too-old", "*": "?argument-changed keras too-old"}
# %%
import tensorflow as tf
model = tf.keras.Sequential()
model.add(tf.keras.layers.InputLayer(shape=(4,)))
