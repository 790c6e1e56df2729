# stratified split where a class has one member
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split
# %%
X = np.random.rand(7, 2)
y = np.array([0, 0, 0, 1, 1, 1, 2])
train_test_split(X, y, test_size=0.3, stratify=y, random_state=1)
