# pandas built for NumPy 1 under NumPy 2
# fresh: yes
# environments: pandas2.1-numpy2
# expects: {"*": "numpy numpy too-new"}
# %%
import pandas as pd
frame = pd.DataFrame({'x': [1.0, 2.0]})
