# a review that is empty in the table
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15 tf2.21-tf-keras
# expects: {"*": "data"}
# %%
import numpy as np
import pandas as pd
import tensorflow as tf
# %%
df = pd.DataFrame({"text": ["Good film", np.nan, "Bad film"], "label": [1, 0, 0]})
# %%
tokens = [review.lower().split() for review in df["text"]]
