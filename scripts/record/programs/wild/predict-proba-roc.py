# ROC helper that calls predict_proba of a Sequential
# expects: {"tfkeras<2.6": null, "legacy": "attribute-removed tf-keras too-new", "*": "attribute-removed keras too-new"}
# %%
import numpy as np
import tensorflow as tf
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Dense
# %%
rng = np.random.RandomState(0)
X_test, y_test = rng.rand(20, 6), rng.randint(0, 2, 20)
clf = Sequential([Dense(4, activation='relu', input_dim=6), Dense(1, activation='sigmoid')])
clf.compile(loss='binary_crossentropy', optimizer='adam')
# %%
def rank_scores(estimator, X):
    return estimator.predict_proba(X).ravel()

def auc(estimator, X, y):
    s = rank_scores(estimator, X)
    pos, neg = s[y == 1], s[y == 0]
    return (pos[:, None] > neg[None, :]).mean()

print('AUC', auc(clf, X_test, y_test))
