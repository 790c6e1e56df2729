# accuracy of probabilities
# expects: {"*": "data"}
# environments: tf2.15
# requires: scikit-learn
# %%
import numpy as np
from sklearn.metrics import accuracy_score
# %%
accuracy_score(np.array([0, 1, 1]), np.array([0.2, 0.7, 0.6]))
