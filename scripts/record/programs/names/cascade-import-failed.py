# the import cell failed half way, a later cell misses what came after
# expects: {"*": "cascade"}
# %% [raises]
import tensorflow as tf
import not_there_at_all
import numpy as np
# %%
x = np.zeros(3)
