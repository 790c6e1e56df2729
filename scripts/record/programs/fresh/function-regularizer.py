# a plain function as kernel_regularizer
# environments: tf2.2 tf2.4 tf2.7 tf2.9 tf2.12 tf2.14 tf2.16-keras3.3 tf2.19-keras3.10 tf2.20-keras3.12 tf2.21-keras3.15 tf2.21-tf-keras tf2.21-legacy-switch
# expects: {"tf<2.6": "?behaviour-changed tensorflow too-new", "legacy": "?behaviour-changed tf-keras too-new", "*": "?behaviour-changed keras too-new"}
# %%
import numpy as np
import tensorflow as tf

def orthogonal(w):
    w = tf.reshape(w, (-1, w.shape[-1]))
    return 1e-3 * tf.reduce_sum(tf.square(tf.matmul(w, w, transpose_a=True) - tf.eye(w.shape[-1])))

model = tf.keras.Sequential([tf.keras.layers.Dense(4, kernel_regularizer=orthogonal, input_shape=(4,))])
model.compile('sgd', 'mse')
model.fit(np.ones((4, 4)), np.ones((4, 4)), verbose=0)
