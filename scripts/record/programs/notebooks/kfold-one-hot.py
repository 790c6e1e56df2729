# stratified folds of one-hot labels
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import numpy as np
from tensorflow.keras.utils import to_categorical
from sklearn.model_selection import StratifiedKFold
# %%
X = np.random.rand(12, 4)
Y = to_categorical(np.array([0, 1, 2] * 4))
kfold = StratifiedKFold(n_splits=3, shuffle=True, random_state=7)
for train, test in kfold.split(X, Y):
    print(train.shape)
