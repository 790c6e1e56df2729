# a function that left scikit-learn
# expects: {"*": "other-library"}
# environments: tf2.15
# requires: scikit-learn
# %%
from sklearn.metrics import plot_confusion_matrix
