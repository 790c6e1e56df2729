# a score is stored under the name of the function that computes it
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
def fbeta(y_true, y_pred):
    return np.mean(y_true == y_pred)
# %%
fbeta = fbeta(np.ones(4), np.ones(4))
# %%
print(fbeta(np.ones(4), np.zeros(4)))
