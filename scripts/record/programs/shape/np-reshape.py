# a reshape that does not fit
# expects: {"*": "shape"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
x = np.zeros((100, 30))
# %%
x = x.reshape(100, 28, 28, 1)
