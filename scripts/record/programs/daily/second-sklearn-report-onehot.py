# roc_auc_score on scores of another length
# environments: tf2.4 tf2.12 tf2.16-keras3.3 tf2.21-keras3.15
# requires: scikit-learn
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import OneHotEncoder

enc = OneHotEncoder()
labels = np.array(['a', 'b', 'c', 'a'])
# %%
def one_hot(values):
    return enc.fit_transform(values).toarray()

Y = one_hot(labels)
