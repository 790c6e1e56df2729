# a module that left scikit-learn
# expects: {"*": "other-library"}
# environments: tf2.15
# requires: scikit-learn
# %%
from sklearn.cross_validation import train_test_split
