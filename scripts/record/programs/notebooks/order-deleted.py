# the variable was deleted to free memory
# expects: {"*": "undefined-name"}
# %%
import gc
import numpy as np
import tensorflow as tf
X_train = np.zeros((10, 3))
del X_train
gc.collect()
# %%
print(X_train.shape)
