# a metric function asks its tensor for an array
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
def top(y_true, y_pred):
    best = y_pred.numpy().argmax(axis=-1)
    return float((best == y_true.numpy()).mean())
# %%
m = tf.keras.Sequential([tf.keras.layers.Dense(3, activation="softmax", input_shape=(2,))])
m.compile("adam", "sparse_categorical_crossentropy", metrics=[top])
m.fit(np.random.rand(9, 2), np.arange(9) % 3, verbose=0)
