# a reshape that does not count up
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-keras3.15
# expects: {"*": "shape"}
# %%
import numpy as np
import tensorflow as tf
# %%
series = np.sin(np.arange(1000))
windows = series.reshape(-1, 24, 1)
