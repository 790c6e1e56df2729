# a grid of scikeras names a parameter that the builder does not have
# environments: tf2.15-scikeras0.12
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from scikeras.wrappers import KerasClassifier
from sklearn.model_selection import GridSearchCV

def build(width=4):
    m = tf.keras.Sequential([tf.keras.layers.Dense(width, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(1, activation='sigmoid')])
    m.compile('adam', 'binary_crossentropy')
    return m
# %%
search = GridSearchCV(KerasClassifier(build, width=4, epochs=1, verbose=0), {'neurons': [4, 6]}, cv=2)
search.fit(np.random.rand(24, 4), np.tile([0, 1], 12))
