# a classifier of scikit-learn next to the network, on data with gaps
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.linear_model import LogisticRegression
# %%
X = np.array([[1.0, 2.0], [np.nan, 3.0], [4.0, 1.0]])
y = [0, 1, 0]
clf = LogisticRegression()
clf.fit(X, y)
