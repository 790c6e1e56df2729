# .numpy() inside tf.function
# expects: {"*": "user-code"}
# %%
import tensorflow as tf
@tf.function
def f(x):
    return x.numpy() * 2
f(tf.ones(3))
