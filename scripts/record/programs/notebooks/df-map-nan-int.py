# gaps after a map, then integers
# expects: {"*": "data"}
# %%
import pandas as pd
from tensorflow.keras.utils import to_categorical
df = pd.DataFrame({'grade': ['a', 'b', 'd']})
# %%
y = df['grade'].map({'a': 0, 'b': 1, 'c': 2}).astype(int)
y = to_categorical(y)
