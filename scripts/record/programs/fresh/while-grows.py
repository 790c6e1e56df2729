# a loop variable that grows in a while loop
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "shape"}
# %%
import tensorflow as tf

@tf.function
def sample(n):
    out = tf.zeros((1, 2))
    i = tf.constant(0)
    while i < n:
        out = tf.concat([out, tf.ones((1, 2))], axis=0)
        i += 1
    return out

sample(tf.constant(4))
