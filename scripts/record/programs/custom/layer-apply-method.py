# layer.apply(x)
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
y = tf.keras.layers.Dense(2).apply(tf.ones((1, 3)))
