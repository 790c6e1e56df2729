# a row label that is not there
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
s = pd.Series([1, 2, 3])
# %%
s[7]
