# a column that is not there, asked as an attribute
# expects: {"*": "data"}
# %%
import pandas as pd
from tensorflow import keras
df = pd.DataFrame({'text': ['a', 'b'], 'target': [0, 1]})
# %%
labels = df.label.values
