# scikeras of another era
# fresh: yes
# environments: tf2.21-scikeras0.12 tf2.15-scikeras0.12
# expects: {"*": "?third-party scikeras too-old"}
# %%
import numpy as np
from tensorflow import keras
from scikeras.wrappers import KerasClassifier
def build():
    m = keras.Sequential([keras.layers.Dense(2, activation='softmax')])
    m.compile('adam', 'sparse_categorical_crossentropy')
    return m
clf = KerasClassifier(build, epochs=1, verbose=0)
clf.fit(np.random.rand(8, 3), np.array([0, 1] * 4))
