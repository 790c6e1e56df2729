# text columns subtracted
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
df = pd.DataFrame({'a': ['1', '2'], 'b': [1, 2]})
# %%
df['c'] = df['a'] - df['b']
