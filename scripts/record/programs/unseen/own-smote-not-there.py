# a package that is not installed, of another name than its module
# environments: tf2.4 tf2.7 tf2.14 tf2.16-keras3.3 tf2.21-keras3.15
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
from imblearn.over_sampling import SMOTE
