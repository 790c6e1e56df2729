# two tables have no column in common that is asked for
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import pandas as pd
import tensorflow as tf
# %%
people = pd.DataFrame({"id": [1, 2], "age": [30, 40]})
visits = pd.DataFrame({"person": [1, 1, 2], "day": [3, 4, 5]})
joined = people.merge(visits, on="id")
