# a helper file of the project that is not in this folder
# environments: tf2.3 tf2.8 tf2.12 tf2.15 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from helper_functions import plot_loss_curves, unzip_data
# %%
unzip_data('10_food_classes.zip')
