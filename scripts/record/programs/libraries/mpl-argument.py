# an argument that matplotlib does not take
# expects: {"*": "other-library"}
# environments: tf2.15
# requires: matplotlib
# %%
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
# %%
plt.plot([1, 2, 3], colour='red')
