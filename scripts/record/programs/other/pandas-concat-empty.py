# pd.concat of nothing
# expects: {"*": "other-library"}
# %%
import pandas as pd
import tensorflow as tf
frames = []
df = pd.concat(frames)
