# dates that are none
# environments: tf2.10 tf2.16-keras3.3
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
# %%
days = pd.to_datetime(pd.Series(["2021-03-01", "2021-13-45"]), format="%Y-%m-%d")
