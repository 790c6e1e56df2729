# a scaler given windows of a time series
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import StandardScaler
# %%
X = np.random.rand(20, 10, 4)
scaler = StandardScaler()
X_scaled = scaler.fit_transform(X)
