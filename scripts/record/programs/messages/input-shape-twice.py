# Input with and without the batch
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
inputs = tf.keras.Input(shape=(3,), batch_shape=(8, 3))
