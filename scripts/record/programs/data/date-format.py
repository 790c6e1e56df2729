# dates in another format
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
# %%
pd.to_datetime(pd.Series(['31/12/2020', 'x']), format='%Y-%m-%d')
