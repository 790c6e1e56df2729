# pairs are sliced as if zip gave a list
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
x = np.arange(5)
y = x * 2
# %%
first = zip(x, y)[0:2]
