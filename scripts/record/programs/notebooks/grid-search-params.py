# a parameter that the estimator does not have
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.model_selection import GridSearchCV
from sklearn.neural_network import MLPClassifier
# %%
grid = GridSearchCV(MLPClassifier(max_iter=5), {'hidden_units': [(4,), (8,)]}, cv=2)
grid.fit(np.random.rand(8, 2), [0, 1] * 4)
