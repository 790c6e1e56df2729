# a dice loss multiplies masks of bytes with probabilities
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "dtype"}
# %%
import numpy as np
import tensorflow as tf

def dice(y_true, y_pred, eps=1.0):
    inter = tf.reduce_sum(y_true * y_pred)
    return 1 - (2 * inter + eps) / (tf.reduce_sum(y_true) + tf.reduce_sum(y_pred) + eps)

masks = tf.constant(np.random.randint(0, 2, (2, 8, 8, 1)).astype('uint8'))
probs = tf.random.uniform((2, 8, 8, 1))
# %%
print(float(dice(masks, probs)))
