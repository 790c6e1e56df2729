# a label encoder given two columns
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "shape"}
# %%
import pandas as pd
from tensorflow import keras
from sklearn.preprocessing import LabelEncoder
# %%
df = pd.DataFrame({'sex': ['m', 'f'], 'port': ['S', 'C']})
labels = LabelEncoder().fit_transform(df[['sex', 'port']])
