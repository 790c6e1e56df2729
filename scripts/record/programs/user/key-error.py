# a column that is not there
# expects: {"*": "user-code"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'Age': [1, 2], 'Survived': [0, 1]})
y = df['survived']
