# a ufunc on an object array
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
a = np.array([1.0, 'x', None], dtype=object)
# %%
np.sqrt(a)
