# size of an axis as TF 1 gave it
# environments: tf2.3 tf2.6 tf2.9 tf2.11 tf2.13 tf2.15 tf2.16-keras3.3 tf2.18-keras3.8 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "behaviour-changed tensorflow too-new"}
# %%
import tensorflow as tf

x = tf.zeros((5, 7))
# %%
rows, cols = [d.value for d in x.shape]
