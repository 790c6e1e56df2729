# an array that is not in the file
# expects: {"*": "data"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import numpy as np
np.savez('z.npz', a=np.zeros(2))
# %%
x = np.load('z.npz')['x_train']
