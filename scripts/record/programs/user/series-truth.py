# a series as a condition
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
s = pd.Series([1, 2])
# %%
if s > 1:
    print('x')
