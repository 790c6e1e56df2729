# compute_class_weight takes keywords only
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "?other-library"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.utils.class_weight import compute_class_weight
# %%
y = np.array([0, 0, 1])
weights = compute_class_weight('balanced', np.unique(y), y)
