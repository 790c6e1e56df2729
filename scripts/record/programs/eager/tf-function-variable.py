# a variable made inside tf.function on each call
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf
@tf.function
def f(x):
    v = tf.Variable(1.0)
    return v * x
print(f(2.0))
