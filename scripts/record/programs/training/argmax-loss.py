# a loss with argmax has no gradient
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
def loss(y_true, y_pred):
    return tf.reduce_mean(tf.cast(tf.argmax(y_pred, axis=-1), tf.float32))
model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(2,))])
model.compile('sgd', loss)
model.fit(np.zeros((4, 2)), np.zeros((4, 3)), verbose=0)
