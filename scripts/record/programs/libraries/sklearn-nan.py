# NaN to fit
# expects: {"*": "data"}
# environments: tf2.15
# requires: scikit-learn
# %%
import numpy as np
from sklearn.linear_model import LinearRegression
# %%
LinearRegression().fit(np.array([[1.0], [np.nan]]), np.zeros(2))
