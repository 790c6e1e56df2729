# layers of a base are frozen with a misspelt attribute name of an own variable
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
base = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,)), tf.keras.layers.Dense(1)])
# %%
for layer in base.layers[5].layers:
    layer.trainable = False
