# x.shape.as_list()
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
inp = tf.keras.Input((8, 4))
units = inp.shape.as_list()[-1]
