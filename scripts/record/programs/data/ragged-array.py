# rows of different length to np.array
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
rows = [[1, 2, 3], [4, 5]]
# %%
x = np.array(rows, dtype='float32')
