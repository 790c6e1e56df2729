# model.add_metric on a functional model
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
inp = tf.keras.Input((3,))
out = tf.keras.layers.Dense(1)(inp)
model = tf.keras.Model(inp, out)
model.add_metric(out, name='out', aggregation='mean')
