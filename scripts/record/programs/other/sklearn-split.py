# train_test_split of different lengths
# requires: scikit-learn
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split
X_train, X_test, y_train, y_test = train_test_split(np.zeros((10, 2)), np.zeros(9))
