# tf.matrix_inverse
# expects: {"*": "attribute-removed tensorflow too-new"}
# %%
import tensorflow as tf
m = tf.constant([[2.0, 0.0], [0.0, 4.0]])
print(tf.matrix_inverse(m))
