# a correlation matrix over text columns
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "?data"}
# %%
import pandas as pd
import seaborn as sns
from tensorflow import keras
# %%
df = pd.DataFrame({'name': ['x', 'y', 'z'], 'age': [3.0, 4.0, 9.0], 'fare': [1.0, 2.0, 3.0]})
sns.heatmap(df.corr(), annot=True)
