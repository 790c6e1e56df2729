# the cell that drops a column was run a second time
# expects: {"*": "data"}
# %%
import pandas as pd
from tensorflow import keras
df = pd.DataFrame({'id': [1, 2], 'x': [0.1, 0.2], 'diagnosis': [0, 1]})
df.drop('id', axis=1, inplace=True)
# %%
y = df['diagnosis']
X = df.drop(['id', 'diagnosis'], axis=1)
