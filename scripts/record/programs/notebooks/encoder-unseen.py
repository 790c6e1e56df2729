# a label encoder meets a class that it never saw
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
from sklearn.preprocessing import LabelEncoder
# %%
train = pd.DataFrame({'city': ['Rome', 'Oslo', 'Rome']})
test = pd.DataFrame({'city': ['Oslo', 'Paris']})
le = LabelEncoder()
train['city'] = le.fit_transform(train['city'])
test['city'] = le.transform(test['city'])
