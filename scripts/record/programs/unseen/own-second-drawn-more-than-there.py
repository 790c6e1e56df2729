# more rows are drawn than there are
# environments: tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "data"}
# %%
import numpy as np
import tensorflow as tf
# %%
rows = np.random.choice(50, size=64, replace=False)
