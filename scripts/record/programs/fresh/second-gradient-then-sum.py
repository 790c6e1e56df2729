# sums gradients, one of which is None
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
a, b = tf.Variable(1.), tf.Variable(2.)
with tf.GradientTape() as tape:
    loss = a * a
grads = tape.gradient(loss, [a, b])
norm = tf.sqrt(sum(tf.reduce_sum(g ** 2) for g in grads))
