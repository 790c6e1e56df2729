# Embedding(input_length=) refused by 3.0 and 3.1
# expects: {"tfkeras>=3": "?argument-changed keras too-new", "*": null}
# %%
import tensorflow as tf
model = tf.keras.Sequential()
model.add(tf.keras.layers.Embedding(100, 8, input_length=10))
model.add(tf.keras.layers.Flatten())
