# more places than names on an axis
# requires: matplotlib
# expects: {"*": "data"}
# %%
import numpy as np
import matplotlib
matplotlib.use('agg')
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
fig, ax = plt.subplots()
ax.plot(np.arange(12))
ax.set_xticks(np.arange(12))
ax.set_xticklabels(['low', 'high'])
