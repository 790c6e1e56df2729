# an array as a condition
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
a = np.array([1, 2])
# %%
if a > 1:
    print('x')
