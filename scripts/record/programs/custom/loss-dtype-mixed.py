# a custom loss with int labels: TF 2 does not cast the targets
# expects: {"*": "?dtype"}
# %%
import numpy as np
import tensorflow as tf
def loss(y_true, y_pred):
    return tf.reduce_mean(tf.square(tf.convert_to_tensor(y_true) - y_pred))
y_true = tf.constant([1, 2, 3])
y_pred = tf.constant([1., 2., 3.])
print(loss(y_true, y_pred))
