# rows of a frame picked by position with square brackets
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
from sklearn.model_selection import KFold
# %%
X = pd.DataFrame(np.random.rand(10, 2), columns=['a', 'b'])
y = pd.Series(range(10))
for train_index, test_index in KFold(n_splits=5).split(X):
    X_train, X_test = X[train_index], X[test_index]
