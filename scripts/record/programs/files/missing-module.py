# a module that is not installed
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
import seaborn_extra as sns
