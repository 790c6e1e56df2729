# a table that is not in the folder
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "missing-file"}
# %%
import pandas as pd
import tensorflow as tf
# %%
train = pd.read_csv("input/titanic/train.csv")
