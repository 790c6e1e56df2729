# indexing a 1-D array with two indices
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
y = np.arange(10)
# %%
print(y[:, 0])
