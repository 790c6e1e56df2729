# other number of column names
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
df = pd.DataFrame({'a': [1], 'b': [2]})
# %%
df.columns = ['x', 'y', 'z']
