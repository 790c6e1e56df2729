# a list has no shape
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
images = [np.zeros((8, 8)), np.zeros((8, 8))]
# %%
n, h, w = images.shape
