# one entry of the dictionary of inputs is a name instead of an input
# environments: tf2.8 tf2.15 tf2.16-keras3.0 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
a = tf.keras.Input((3,), name='a')
b = tf.keras.Input((3,), name='b')
outputs = tf.keras.layers.Add()([a, b])
model = tf.keras.Model(inputs={'a': a, 'b': 'b'}, outputs=outputs)
