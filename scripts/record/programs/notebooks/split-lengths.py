# images and labels of different number
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.model_selection import train_test_split
# %%
images = np.zeros((40, 8, 8, 3))
labels = list(range(38))
X_train, X_test, y_train, y_test = train_test_split(images, labels, test_size=0.2)
