# an encoder's argument as it once was
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.preprocessing import OneHotEncoder
# %%
enc = OneHotEncoder(sparse=False)
y = enc.fit_transform(np.array([["a"], ["b"], ["a"]]))
