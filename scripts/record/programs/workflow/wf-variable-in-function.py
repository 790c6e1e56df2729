# a variable is made on every call of a function
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "training-setup"}
# %%
import tensorflow as tf

@tf.function
def warmup(x):
    scale = tf.Variable(tf.ones([x.shape[-1]]))
    return x * scale
# %%
for i in range(2):
    warmup(tf.random.normal((2, 3)))
