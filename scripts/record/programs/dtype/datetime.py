# dates as a feature
# expects: {"*": "dtype"}
# %%
import pandas as pd
import tensorflow as tf
dates = pd.date_range('2020-01-01', periods=4)
t = tf.convert_to_tensor(dates.values)
