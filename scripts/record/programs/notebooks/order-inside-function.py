# a function uses a name that no cell defines
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
def build():
    inputs = tf.keras.Input((4,))
    x = tf.keras.layers.Dense(8)(inputs)
    return tf.keras.Model(inputs, tf.keras.layers.Dense(num_classes)(x))
# %%
model = build()
