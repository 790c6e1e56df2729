# a date that is not in the index
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'v': range(5)}, index=pd.date_range('2020-01-01', periods=5))
# %%
print(df.loc['2021-03-04'])
