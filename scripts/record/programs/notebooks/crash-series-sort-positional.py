# arguments of a pandas method by position that it takes by name
# expects: {"*": "?other-library"}
# %%
import pandas as pd
import tensorflow as tf
frame = pd.DataFrame({'a': [3, 1, 2], 'b': [1, 2, 3]})
# %%
column = frame['a'].sort_values('a', False)
