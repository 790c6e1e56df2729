# a frame overwritten by the None of an inplace call
# expects: {"*": "user-code"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'Date': ['2020-01-01', '2020-01-02'], 'Close': [1.0, 2.0]})
# %%
df = df.set_index('Date', inplace=True)
# %%
print(df.head())
