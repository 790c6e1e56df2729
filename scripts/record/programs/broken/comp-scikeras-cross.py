# a cross-validation of a Keras classifier
# environments: tf2.18-scikeras0.10
# expects: {"*": "fault"}
# %%
import numpy as np
from tensorflow import keras
from scikeras.wrappers import KerasClassifier
from sklearn.model_selection import cross_val_score
# %%
def build():
    m = keras.Sequential([keras.layers.Dense(4, activation='relu', input_shape=(3,)), keras.layers.Dense(1, activation='sigmoid')])
    m.compile('adam', 'binary_crossentropy')
    return m
print(cross_val_score(KerasClassifier(model=build, epochs=1, verbose=0), np.random.rand(30, 3), np.arange(30) % 2, cv=3, error_score='raise'))
