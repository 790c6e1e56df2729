# the import cell stopped at its first missing module, so what stands below was not imported
# expects: {"*": "cascade"}
# %% [raises]
import tensorflow as tf
import tensorflow_addons_missing as tfa
import numpy as np
import pandas as pd
# %%
x = np.arange(10)
