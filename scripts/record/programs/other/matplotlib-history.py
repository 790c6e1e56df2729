# a plot of two lists of different lengths
# requires: matplotlib
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "other-library"}
# %%
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
import tensorflow as tf
plt.plot(range(5), [0.1, 0.2, 0.3])
