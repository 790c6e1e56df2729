# a Python integer that does not fit the dtype
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf
x = np.array([1, 2], dtype=np.uint8)
print(x + 300)
