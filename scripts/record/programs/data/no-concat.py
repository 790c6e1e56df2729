# nothing to concatenate
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import pandas as pd
frames = []
# %%
df = pd.concat(frames)
