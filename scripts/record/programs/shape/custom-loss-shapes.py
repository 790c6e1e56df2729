# a custom loss on other shapes
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import tensorflow as tf
def my_loss(y_true, y_pred):
    return tf.reduce_mean(tf.square(tf.cast(y_true, tf.float32) - y_pred[:, :3]))
model = tf.keras.Sequential([tf.keras.layers.Dense(4, input_shape=(2,))])
model.compile('adam', loss=my_loss)
# %%
model.fit(np.zeros((8, 2)), np.zeros((8, 5)), epochs=1)
