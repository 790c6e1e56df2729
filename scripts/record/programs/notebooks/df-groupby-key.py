# grouping by a column that does not exist
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'store': [1, 1, 2], 'sales': [3, 4, 5]})
# %%
monthly = df.groupby('month')['sales'].sum()
