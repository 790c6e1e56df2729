# the cell that reads the data failed before
# expects: {"*": "cascade"}
# %%
import pandas as pd
import tensorflow as tf
# %% [raises]
train = pd.read_csv('../input/titanic/train.csv')
# %%
train['Age'].fillna(train['Age'].mean(), inplace=True)
