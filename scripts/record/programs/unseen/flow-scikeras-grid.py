# scikeras in a grid search
# environments: tf2.15-scikeras0.12 tf2.21-scikeras0.12
# expects: {"tfkeras>=3": "third-party scikeras too-old", "*": null}
# %%
import numpy as np
import keras
from scikeras.wrappers import KerasClassifier
from sklearn.model_selection import GridSearchCV

def build(width=4):
    m = keras.Sequential([keras.layers.Dense(width, activation='relu', input_shape=(4,)), keras.layers.Dense(1, activation='sigmoid')])
    m.compile('adam', 'binary_crossentropy')
    return m
# %%
X, y = np.random.rand(24, 4).astype('float32'), np.tile([0, 1], 12)
search = GridSearchCV(KerasClassifier(build, width=4, epochs=1, verbose=0), {'width': [4, 6]}, cv=2, error_score='raise')
search.fit(X, y)
print(search.best_params_)
