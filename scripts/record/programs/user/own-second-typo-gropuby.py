# a method of pandas with two letters swapped
# environments: tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "typo"}
# %%
import pandas as pd
import tensorflow as tf
# %%
df = pd.DataFrame({"k": [1, 1, 2], "v": [3.0, 4.0, 5.0]})
means = df.gropuby("k").mean()
