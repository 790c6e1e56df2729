# classification_report of probabilities
# requires: scikit-learn
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.metrics import accuracy_score
print(accuracy_score(np.array([0, 1, 1]), np.array([0.2, 0.7, 0.9])))
