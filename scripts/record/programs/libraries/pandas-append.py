# DataFrame.append
# expects: {"*": "?other-library"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
df = pd.DataFrame({'a': [1]})
# %%
df = df.append({'a': 2}, ignore_index=True)
