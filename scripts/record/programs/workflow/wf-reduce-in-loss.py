# a function of tf spelt wrongly in a loss that runs much later
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import numpy as np
import tensorflow as tf

def dice(y_true, y_pred, smooth=1.0):
    overlap = tf.reduce_sum(y_true * y_pred)
    return 1 - (2 * overlap + smooth) / (tf.reduce_sum(y_true) + tf.reduce_summ(y_pred) + smooth)

net = tf.keras.Sequential([tf.keras.layers.Conv2D(1, 3, padding='same', activation='sigmoid', input_shape=(8, 8, 1))])
net.compile('adam', loss=dice)
# %%
net.fit(np.random.rand(4, 8, 8, 1), np.random.rand(4, 8, 8, 1), epochs=1, verbose=0)
