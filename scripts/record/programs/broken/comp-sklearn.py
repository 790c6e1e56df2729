# scaling and splitting before anything is trained
# environments: sklearn1.2-numpy2
# expects: {"*": "fault"}
# %%
import numpy as np
from sklearn.preprocessing import StandardScaler
from sklearn.model_selection import train_test_split
X = np.random.rand(20, 3)
X_train, X_test = train_test_split(StandardScaler().fit_transform(X), test_size=0.25)
