# features that cannot be split evenly
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import tensorflow as tf
# %%
x = tf.random.normal((2, 10))
a, b, c = tf.split(x, 3, axis=1)
