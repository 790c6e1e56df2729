# numpy arrays that cannot be combined
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
a = np.ones((5, 3)); b = np.ones((4, 3))
# %%
error = np.mean((a - b) ** 2)
