# incompatible shapes in eager addition
# expects: {"*": "shape"}
# %%
import tensorflow as tf
a = tf.ones((3, 2))
b = tf.ones((4, 2))
print(a + b)
