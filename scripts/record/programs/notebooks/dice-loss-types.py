# integer masks in a loss of one's own
# expects: {"*": "?dtype"}
# %%
import numpy as np
import tensorflow as tf
def dice_loss(y_true, y_pred):
    inter = tf.reduce_sum(y_true * y_pred)
    return 1 - 2 * inter / (tf.reduce_sum(y_true) + tf.reduce_sum(y_pred))
# %%
mask = tf.constant(np.ones((2, 4, 4, 1), dtype='uint8'))
pred = tf.random.uniform((2, 4, 4, 1))
print(dice_loss(mask, pred))
