# a style of older matplotlib
# environments: tf2.7 tf2.10 tf2.16-keras3.3 tf2.21-keras3.15
# requires: matplotlib scikit-learn
# expects: {"*": "other-library"}
# %%
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import tensorflow as tf
# %%
plt.style.use("seaborn")
