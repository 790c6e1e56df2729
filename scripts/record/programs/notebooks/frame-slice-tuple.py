# numpy slicing of a frame
# expects: {"*": "user-code"}
# %%
import pandas as pd
from tensorflow.keras.layers import Dense
df = pd.DataFrame({'a': [1, 2], 'b': [3, 4]})
# %%
X = df[:, 0:1]
