# a frame from an array with other columns
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
import pandas as pd
# %%
df = pd.DataFrame(np.zeros((3, 2)), columns=['a', 'b', 'c'])
