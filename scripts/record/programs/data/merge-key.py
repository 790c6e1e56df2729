# merge on a column that is not there
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
# %%
pd.merge(pd.DataFrame({'a': [1]}), pd.DataFrame({'b': [1]}), on='a')
