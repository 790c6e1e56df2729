# KerasClassifier from tf.keras.wrappers, held in a dictionary of models
# expects: {"tf<2.6": null, "tfkeras<2.12": null, "legacy": "?import-moved tf-keras too-new", "*": "?import-moved keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.wrappers.scikit_learn import KerasClassifier
# %%
def build(units=4):
    m = tf.keras.Sequential([tf.keras.layers.Dense(units, activation='relu', input_shape=(4,)), tf.keras.layers.Dense(2, activation='softmax')])
    m.compile('adam', 'sparse_categorical_crossentropy', metrics=['accuracy'])
    return m
candidates = {'small': KerasClassifier(build, units=4, epochs=1, verbose=0), 'wide': KerasClassifier(build, units=16, epochs=1, verbose=0)}
# %%
X, y = np.random.rand(30, 4), np.random.randint(0, 2, 30)
for name, candidate in candidates.items():
    candidate.fit(X, y)
    print(name, candidate.score(X, y))
