# an argument that scikit-learn removed
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "?other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import mean_squared_error
# %%
rmse = mean_squared_error(np.zeros(3), np.ones(3), squared=False)
