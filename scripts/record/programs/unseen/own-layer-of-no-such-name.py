# a layer is asked for by a name that none has
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
# %%
m = tf.keras.Sequential([tf.keras.layers.Conv2D(4, 3, input_shape=(9, 9, 1), name="first"), tf.keras.layers.Flatten(name="flat")])
maps = tf.keras.Model(m.inputs, m.get_layer("last_conv").output)
