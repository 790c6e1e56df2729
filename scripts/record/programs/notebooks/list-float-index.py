# a list indexed by a float
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
names = ['a', 'b', 'c', 'd']
# %%
split = 0.5 * len(names)
train = names[:split]
