# text to fit
# expects: {"*": "dtype"}
# environments: tf2.15
# requires: scikit-learn
# %%
import numpy as np
from sklearn.linear_model import LinearRegression
# %%
LinearRegression().fit(np.array([['a'], ['b']]), np.zeros(2))
