# a method that pandas removed
# expects: {"*": "other-library"}
# %%
import pandas as pd
from tensorflow.keras.layers import Dense
df = pd.DataFrame({'a': [1, 2], 'b': [3, 4]})
# %%
X = df.as_matrix()
