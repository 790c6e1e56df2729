# weight.value() of a Keras variable
# expects: {"*": "?behaviour-changed keras too-new"}
# %%
import tensorflow as tf
d = tf.keras.layers.Dense(2)
d.build((None, 3))
print(d.kernel.value().shape)
