# a stratified split with a class of one member
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "data"}
# %%
import numpy as np
from sklearn.model_selection import train_test_split
from tensorflow import keras
# %%
x = np.random.rand(21, 5)
y = np.array([0] * 10 + [1] * 10 + [2])
parts = train_test_split(x, y, test_size=0.2, stratify=y, random_state=1)
