# a function given to interleave gives a tensor and no dataset
# environments: tf2.4 tf2.15 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

names = tf.data.Dataset.range(4)
# %%
rows = names.interleave(lambda name: tf.strings.as_string(name))
