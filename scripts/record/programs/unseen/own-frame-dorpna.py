# a method of pandas with two letters swapped
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "typo"}
# %%
import pandas as pd
import tensorflow as tf
# %%
table = pd.DataFrame({"a": [1.0, None, 3.0]})
table = table.dorpna()
