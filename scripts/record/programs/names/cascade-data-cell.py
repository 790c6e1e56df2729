# reading the data failed, the split uses it
# expects: {"*": "cascade"}
# %% [raises]
import pandas as pd
import tensorflow as tf
df = pd.read_csv('houses.csv')
# %%
X = df.drop(columns=['price'])
