# x and y of different length
# expects: {"*": "shape"}
# environments: tf2.15
# requires: matplotlib
# %%
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
# %%
plt.plot([1, 2, 3], [1, 2])
