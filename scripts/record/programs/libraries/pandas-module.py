# a name that pandas does not have
# expects: {"*": "other-library"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
# %%
x = pd.rolling_mean([1, 2, 3], 2)
