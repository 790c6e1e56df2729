# an array of objects is saved and read again
# environments: tf2.4 tf2.15 tf2.21-keras3.15
# expects: {"*": "?numpy numpy too-new"}
# %%
import numpy as np
import tensorflow as tf

rows = np.empty(2, dtype=object)
rows[:] = [[1, 2], [3]]
np.save('rows.npy', rows)
# %%
rows = np.load('rows.npy')
