# a float where range needs a whole number
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
steps = 100 / 32
# %%
for i in range(steps):
    pass
