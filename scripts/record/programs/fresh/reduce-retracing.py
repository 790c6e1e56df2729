# tf.function with the newer option against retracing
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?argument-changed tensorflow too-old"}
# %%
import tensorflow as tf

@tf.function(reduce_retracing=True)
def norm(x):
    return tf.sqrt(tf.reduce_sum(x * x))

for n in (2, 3, 4):
    norm(tf.ones((n,)))
