# a column that the new export calls otherwise
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import io
import numpy as np
import pandas as pd
import tensorflow as tf

raw = io.StringIO('Date,Close Price,Volume\n2020-01-01,10.0,5\n2020-01-02,11.0,6\n2020-01-03,12.0,7\n')
df = pd.read_csv(raw, index_col='Date')
# %%
def scaled(frame, columns):
    values = frame[columns].to_numpy('float32')
    return (values - values.mean(0)) / values.std(0)

x = tf.constant(scaled(df, ['Close', 'Volume']))
