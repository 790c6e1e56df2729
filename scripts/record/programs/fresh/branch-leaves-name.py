# a name that only one branch of a tf.function sets
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "user-code"}
# %%
import tensorflow as tf

@tf.function
def clipped(x):
    if tf.reduce_max(x) > 1.:
        y = x / tf.reduce_max(x)
    return y

clipped(tf.constant([1., 3.]))
