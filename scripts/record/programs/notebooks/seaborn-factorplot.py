# a function that seaborn removed
# requires: matplotlib nltk opencv-python-headless scikit-learn seaborn
# expects: {"*": "other-library"}
# %%
import pandas as pd
import seaborn as sns
from tensorflow import keras
# %%
df = pd.DataFrame({'Sex': ['m', 'f'], 'Survived': [0, 1]})
sns.factorplot(x='Sex', y='Survived', data=df, kind='bar')
