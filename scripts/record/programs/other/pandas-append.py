# DataFrame.append in a Keras notebook
# expects: {"*": "other-library"}
# %%
import pandas as pd
import tensorflow as tf
results = pd.DataFrame(columns=['epoch', 'loss'])
results = results.append({'epoch': 1, 'loss': 0.5}, ignore_index=True)
