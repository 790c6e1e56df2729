# OneHotEncoder(sparse=False)
# requires: scikit-learn
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "?other-library"}
# %%
import tensorflow as tf
from sklearn.preprocessing import OneHotEncoder
enc = OneHotEncoder(sparse=False)
