# checks the rank of a functional input
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf

def residual(x, filters):
    tf.debugging.assert_rank(x, 4)
    y = tf.keras.layers.Conv2D(filters, 3, padding='same')(x)
    return tf.keras.layers.add([x, y])

inp = tf.keras.Input((8, 8, 4))
model = tf.keras.Model(inp, residual(inp, 4))
