# seaborn is asked for a column that is not in the frame
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "data"}
# %%
import pandas as pd
import seaborn as sns
import tensorflow as tf
# %%
df = pd.DataFrame({'label': ['a', 'b', 'a'], 'len': [3, 4, 5]})
sns.countplot(x='labels', data=df)
