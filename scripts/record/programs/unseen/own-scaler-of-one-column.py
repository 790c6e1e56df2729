# a scaler gets one column without brackets
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "shape"}
# %%
import pandas as pd
from sklearn.preprocessing import StandardScaler
import tensorflow as tf
# %%
df = pd.DataFrame({"income": [20.0, 35.5, 18.2, 60.1], "spent": [3, 5, 2, 9]})
df["income"] = StandardScaler().fit_transform(df["income"].values)
