# a loss through argmax has no gradient
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "training-setup"}
# %%
import numpy as np
import tensorflow as tf
# %%
def hard_error(y_true, y_pred):
    picked = tf.cast(tf.argmax(y_pred, axis=-1), tf.float32)
    return tf.reduce_mean(tf.abs(tf.reshape(tf.cast(y_true, tf.float32), [-1]) - picked))
# %%
model = tf.keras.Sequential([tf.keras.layers.Dense(4, activation="softmax", input_shape=(10,))])
model.compile(optimizer="adam", loss=hard_error)
model.fit(np.random.rand(40, 10), np.random.randint(0, 4, (40, 1)), verbose=0)
