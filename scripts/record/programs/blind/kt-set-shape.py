# set_shape on a symbolic tensor
# expects: {"tfkeras>=3": "kerastensor keras too-new", "*": null}
# %%
import tensorflow as tf
inp = tf.keras.Input((None, 4))
inp.set_shape((None, 10, 4))
