# tf.math.l2_normalize, tf.multiply
# expects: {"tf<2.6": "?kerastensor tensorflow too-new", "legacy": "?kerastensor tf-keras too-new", "*": "?kerastensor keras too-new"}
# %%
import tensorflow as tf
from tensorflow.keras import layers
a = layers.Input((4,))
x = layers.Dense(3)(a)
x = tf.math.l2_normalize(x, axis=1)
