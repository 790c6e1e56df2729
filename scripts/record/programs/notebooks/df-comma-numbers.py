# numbers with a thousands separator
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
df = pd.DataFrame({'Volume': ['1,200', '3,400']})
# %%
df['Volume'] = df['Volume'].astype(float)
