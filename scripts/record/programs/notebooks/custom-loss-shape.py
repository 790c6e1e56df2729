# a loss of one's own multiplies by weights of another length
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
weights = tf.constant([0.2, 0.3, 0.5])
def weighted_mse(y_true, y_pred):
    return tf.reduce_mean(weights * tf.square(tf.cast(y_true, tf.float32) - y_pred), axis=-1)
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,))])
model.compile(optimizer='adam', loss=weighted_mse)
model.fit(np.zeros((6, 2)), np.zeros((6, 4)), batch_size=6, epochs=1, verbose=0)
