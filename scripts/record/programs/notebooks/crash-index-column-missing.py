# a table is read with an index column that its file does not have
# expects: {"*": "data"}
# %%
import io
import pandas as pd
import tensorflow as tf
text = 'date,value\n2020-01-01,3\n2020-01-02,5\n'
# %%
series = pd.read_csv(io.StringIO(text), parse_dates=True, index_col='timestamp')
