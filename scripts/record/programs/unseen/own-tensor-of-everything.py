# a tensor that fits no memory
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "resources"}
# %%
import tensorflow as tf
# %%
everything = tf.zeros((300000, 224, 224, 3))
