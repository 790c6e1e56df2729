# an array assigned to a smaller one
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
x = np.zeros((2, 3))
# %%
x[0] = np.ones(5)
