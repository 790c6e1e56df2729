# tf.cond(fn1=, fn2=)
# expects: {"*": "argument-changed tensorflow too-new"}
# %%
import tensorflow as tf
x = tf.constant(3)
y = tf.cond(x > 2, fn1=lambda: x + 1, fn2=lambda: x - 1)
