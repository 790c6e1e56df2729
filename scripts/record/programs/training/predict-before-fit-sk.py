# a scaler used before fit
# expects: {"*": "training-setup"}
# environments: tf2.15
# requires: scikit-learn
# %%
from sklearn.preprocessing import StandardScaler
import numpy as np
scaler = StandardScaler()
# %%
X = scaler.transform(np.zeros((3, 2)))
