# a download without a network
# expects: {"*": "other-library"}
# %%
import pandas as pd
import tensorflow as tf
# %%
df = pd.read_csv('http://localhost:9/data.csv')
