# the loader swallowed the error and returned None
# environments: tf2.0-keras2.3 tf2.4 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.20-keras3.12 tf2.21-keras3.15
# expects: {"*": "missing-file"}
# %%
import pandas as pd
import tensorflow as tf

def read(path):
    try:
        return pd.read_csv(path)
    except FileNotFoundError as e:
        print('Error:', e)

# %%
df = read('data/heart.csv')
X = df.drop(columns=['target'])
