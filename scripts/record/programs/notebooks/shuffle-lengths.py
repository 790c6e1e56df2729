# sklearn.utils.shuffle of arrays of different length
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
from sklearn.utils import shuffle
# %%
X, y = shuffle(np.zeros((10, 3)), np.zeros(11), random_state=0)
