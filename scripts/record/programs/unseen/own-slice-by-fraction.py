# a slice ends at a fraction
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "user-code"}
# %%
import numpy as np
import tensorflow as tf
# %%
x = np.random.rand(150, 3)
cut = len(x) * 0.8
train, test = x[:cut], x[cut:]
