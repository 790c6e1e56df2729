# helpers of one's own that are not in the folder
# environments: tf2.10 tf2.21-keras3.15
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from plotting_helpers import show_history
