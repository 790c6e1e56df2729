# a Series has no reshape
# expects: {"*": "other-library"}
# %%
import pandas as pd
import tensorflow as tf
y = pd.Series([0.0, 1.0, 2.0])
# %%
y = y.reshape(-1, 1)
