# a NumPy index out of bounds
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
pred = np.zeros((4, 2))
print(pred[4])
