# a 1-D array to fit
# expects: {"*": "shape"}
# environments: tf2.15
# requires: scikit-learn
# %%
import numpy as np
from sklearn.linear_model import LinearRegression
# %%
LinearRegression().fit(np.zeros(5), np.zeros(5))
