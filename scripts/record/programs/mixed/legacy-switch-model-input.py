# keras.Model over a tf.keras input, the switch set
# environments: tf2.21-legacy-switch
# expects: {"*": "?mixed-keras keras mixed"}
# %%
import tensorflow as tf
import keras
inp = tf.keras.Input((3,))
out = keras.layers.Dense(2)(inp)
model = keras.Model(inp, out)
