# the column's name has a space
# expects: {"*": "data"}
# %%
import pandas as pd
from tensorflow import keras
df = pd.DataFrame({' Close': [1.0, 2.0], 'Open': [1.0, 2.0]})
# %%
close = df['Close'].values.reshape(-1, 1)
