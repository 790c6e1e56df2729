# DataFrame.ix
# expects: {"*": "other-library"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'a': [1, 2], 'b': [3, 4]})
X = df.ix[:, 0]
