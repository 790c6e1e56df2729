# a scaler on one-dimensional data
# requires: scikit-learn
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import MinMaxScaler
scaled = MinMaxScaler().fit_transform(np.arange(5.0))
