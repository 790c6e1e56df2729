# astype(float) on a column with text
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'age': ['22', 'unknown', '31']})
x = tf.constant(df['age'].astype(float).values)
