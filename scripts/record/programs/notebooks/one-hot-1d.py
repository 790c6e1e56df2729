# a one-hot encoder wants a column, not a row of values
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import OneHotEncoder
# %%
y = np.array(['cat', 'dog', 'cat'])
y_hot = OneHotEncoder().fit_transform(y).toarray()
