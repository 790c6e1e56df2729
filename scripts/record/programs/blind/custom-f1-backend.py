# the F1 recipe with K.round and K.clip
# expects: {"tf<2.6": null, "legacy": null, "*": "?attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K
def recall_m(y_true, y_pred):
    true_positives = K.sum(K.round(K.clip(y_true * y_pred, 0, 1)))
    possible_positives = K.sum(K.round(K.clip(y_true, 0, 1)))
    return true_positives / (possible_positives + K.epsilon())
model = tf.keras.Sequential([tf.keras.layers.Dense(1, activation='sigmoid', input_shape=(3,))])
model.compile('adam', 'binary_crossentropy', metrics=[recall_m])
# %%
model.fit(np.zeros((4, 3)), np.zeros((4, 1)), verbose=0)
