# the data itself is given as the input of a functional model
# environments: tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
inputs = tf.keras.Input((3,))
outputs = tf.keras.layers.Dense(1)(inputs)
model = tf.keras.Model(inputs=[np.zeros((8, 3))], outputs=outputs)
