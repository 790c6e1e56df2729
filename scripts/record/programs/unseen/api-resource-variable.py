# a variable with TF 1's switch
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"tf<2.15": "?argument-changed tensorflow too-old", "*": null}
# %%
import tensorflow as tf

# %%
step = tf.Variable(0, trainable=False, use_resource=True)
