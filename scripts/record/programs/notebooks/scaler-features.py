# the test frame has fewer columns than the one that the scaler saw
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import StandardScaler
# %%
train = pd.DataFrame({'age': [20.0, 30.0, 40.0], 'fare': [7.0, 8.0, 9.0], 'sex': [0, 1, 0]})
test = pd.DataFrame({'age': [22.0, 33.0], 'fare': [7.5, 8.1]})
scaler = StandardScaler().fit(train)
X_test = scaler.transform(test)
