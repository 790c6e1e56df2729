# the file was not read, so the frame is missing
# expects: {"*": "cascade"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %% [raises]
import pandas as pd
df = pd.read_csv('train_data.csv')
# %%
df.head()
