# x.shape.as_list()
# expects: {"tf<2.6": "?attribute-removed tensorflow too-new", "legacy": "?attribute-removed tf-keras too-new", "*": "?attribute-removed keras too-new"}
# %%
import tensorflow as tf
inp = tf.keras.Input((8, 4))
units = inp.shape.as_list()[-1]
