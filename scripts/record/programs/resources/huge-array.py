# an array that does not fit
# expects: {"*": "resources"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
# %%
x = np.zeros((10**6, 10**7))
