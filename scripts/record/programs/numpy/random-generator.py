# np.random.default_rng: from 1.17
# expects: {"*": null}
# %%
import numpy as np
import tensorflow as tf
rng = np.random.default_rng(0)
