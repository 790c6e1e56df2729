# a variable in other capitals
# expects: {"*": "undefined-name"}
# %%
import numpy as np
import tensorflow as tf
x_train = np.zeros((4, 3))
# %%
print(X_train.shape)
