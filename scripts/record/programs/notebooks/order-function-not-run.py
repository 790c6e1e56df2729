# the cell with the function was not run
# expects: {"*": "cascade"}
# %%
import numpy as np
import tensorflow as tf
# %% [skip]
def preprocess(img):
    return img / 255.0
# %%
X = preprocess(np.ones((2, 8, 8, 3)))
