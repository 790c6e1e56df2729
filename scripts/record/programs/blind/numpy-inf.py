# np.Inf, gone with NumPy 2
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
best = np.Inf
print(best > 1)
