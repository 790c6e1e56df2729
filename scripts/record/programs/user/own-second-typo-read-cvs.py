# a reader of pandas with two letters swapped
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import pandas as pd
import tensorflow as tf
# %%
data = pd.read_cvs("data.csv")
