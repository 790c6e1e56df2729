# a data set that was not attached
# expects: {"*": "missing-file"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
# %%
train = pd.read_csv('/kaggle/input/digit-recognizer/train.csv')
test = pd.read_csv('/kaggle/input/digit-recognizer/test.csv')
