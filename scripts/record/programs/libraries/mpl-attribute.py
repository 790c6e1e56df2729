# a name that matplotlib does not have
# expects: {"*": "other-library"}
# environments: tf2.15
# requires: matplotlib
# %%
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
# %%
plt.plott([1, 2, 3])
