# tf.expand_dims(dim=) and tf.concat order
# expects: {"*": "?argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
print(tf.expand_dims(tf.ones((2, 3)), dim=0))
