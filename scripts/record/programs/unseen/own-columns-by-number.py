# a table is indexed like an array
# environments: tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "user-code"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
# %%
frame = pd.DataFrame(np.random.rand(30, 4), columns=["t1", "t2", "t3", "t4"])
# %%
first_column = frame[:, 0]
