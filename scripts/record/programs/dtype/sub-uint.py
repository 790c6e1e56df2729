# an in-place division of integers
# expects: {"*": "dtype"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
x = np.zeros((2, 2), dtype='uint8')
# %%
x /= 255.0
