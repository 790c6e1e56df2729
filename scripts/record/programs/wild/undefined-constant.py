# constant that no cell defines
# expects: {"*": "undefined-name"}
# %%
import tensorflow as tf
# %%
def input_layer():
    return tf.keras.layers.Input((MAX_LEN,), dtype='int32')

def build():
    x = input_layer()
    return tf.keras.Model(x, tf.keras.layers.Embedding(100, 8)(x))

build()
