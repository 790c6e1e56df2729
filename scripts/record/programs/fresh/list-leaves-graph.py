# a Python list filled in a tf.function's loop, used outside
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "?user-code"}
# %%
import tensorflow as tf
collected = []

@tf.function
def run(xs):
    for x in xs:
        collected.append(x * 2.)
    return tf.reduce_sum(xs)

run(tf.constant([1., 2., 3.]))
total = tf.add_n(collected)
