# train_test_split of different lengths
# expects: {"*": "data"}
# environments: tf2.15
# requires: scikit-learn
# %%
import numpy as np
from sklearn.model_selection import train_test_split
# %%
a, b, c, d = train_test_split(np.zeros((5, 2)), np.zeros(4))
