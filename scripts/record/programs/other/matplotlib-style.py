# the seaborn style of old Matplotlib
# requires: matplotlib
# environments: tf2.15 tf2.21-keras3.15 tf2.6
# expects: {"*": "?other-library"}
# %%
import matplotlib.pyplot as plt
import tensorflow as tf
plt.style.use('seaborn-whitegrid')
