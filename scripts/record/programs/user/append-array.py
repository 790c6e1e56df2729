# append on an array
# expects: {"*": "user-code"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
a = np.zeros(3)
# %%
a.append(4)
