# a data file that is not there
# expects: {"*": "missing-file"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.read_csv('data/train.csv')
