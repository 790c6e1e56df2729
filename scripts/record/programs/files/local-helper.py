# a helper module of the project
# expects: {"*": "missing-module"}
# environments: tf2.3 tf2.9 tf2.15 tf2.21-keras3.15
# %%
import os
# %%
from utils.plotting import plot_history
