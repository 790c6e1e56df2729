# an array is written into a folder that nobody made
# expects: {"*": "missing-file"}
# %%
import numpy as np
import tensorflow as tf
features = np.zeros((4, 3))
# %%
np.save('crash-results/run-1/features.npy', features)
