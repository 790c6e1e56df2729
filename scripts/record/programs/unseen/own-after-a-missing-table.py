# the table could not be read, the next cell wants it
# environments: tf2.4 tf2.7 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "cascade"}
# %%
import pandas as pd
import tensorflow as tf
# %% [raises]
sales = pd.read_csv("sales_2023.csv")
sales["month"] = pd.to_datetime(sales["date"]).dt.month
# %%
y = sales.pop("revenue").values.astype("float32")
