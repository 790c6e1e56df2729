# a column is asked for by another spelling
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
from tensorflow import keras
# %%
houses = pd.DataFrame(np.random.rand(20, 3), columns=["area", "rooms", "price"])
# %%
y = houses.pop("Price")
x = houses.values
