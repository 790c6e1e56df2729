# iloc out of bounds
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
# %%
pd.DataFrame({'a': [1]}).iloc[5]
