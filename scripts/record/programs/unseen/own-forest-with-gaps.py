# a table with gaps is fitted
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "data"}
# %%
import numpy as np
from sklearn.linear_model import LogisticRegression
import tensorflow as tf
# %%
x = np.random.rand(30, 3)
x[4, 1] = np.nan
baseline = LogisticRegression().fit(x, np.arange(30) % 2)
