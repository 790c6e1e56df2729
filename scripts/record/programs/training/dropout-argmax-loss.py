# a loss with argmax
# expects: {"*": "training-setup"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
def acc_loss(y_true, y_pred):
    return tf.reduce_mean(tf.cast(tf.argmax(y_pred, -1), tf.float32))
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
model.compile('adam', loss=acc_loss)
# %%
model.fit(np.zeros((4, 2)), np.zeros((4, 3)), verbose=0)
