# A grid search over scikeras's estimator, with a scikit-learn that asks for tags
# environments: tf2.18-scikeras0.13
# expects: {"*": "?third-party scikeras too-old"}
# %%
import numpy as np
from scikeras.wrappers import KerasClassifier
from sklearn.model_selection import GridSearchCV
from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Sequential
def make():
    model = Sequential([Input((4,)), Dense(1, activation='sigmoid')])
    model.compile('adam', 'binary_crossentropy')
    return model
search = GridSearchCV(KerasClassifier(make, verbose=0), {'epochs': [1, 2]}, cv=2)
search.fit(np.random.rand(20, 4), np.arange(20) % 2)
