# a condition on the sum of a functional tensor
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
x = tf.keras.Input((3,))
h = tf.keras.layers.Dense(2)(x)
if tf.keras.layers.GlobalAveragePooling1D()(tf.keras.layers.Reshape((2, 1))(h)) > 0:
    h = tf.keras.layers.ReLU()(h)
