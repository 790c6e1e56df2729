# windows of different length in one array
# expects: {"*": "?data"}
# %%
import numpy as np
import tensorflow as tf
rows = [[1.0, 2.0], [3.0]]
# %%
X = np.array(rows).astype('float32')
