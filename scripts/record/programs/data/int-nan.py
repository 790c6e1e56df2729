# NaN to int
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
s = pd.Series([1.0, None])
# %%
s.astype(int)
