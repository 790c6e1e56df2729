# columns asked of a csv file that it does not have
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
pd.DataFrame({'date': ['a'], 'close': [1.0]}).to_csv('prices.csv', index=False)
# %%
df = pd.read_csv('prices.csv', usecols=['Date', 'Close'])
