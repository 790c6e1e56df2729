# a package that is not installed
# environments: tf2.4 tf2.10 tf2.14 tf2.19-keras3.10 tf2.21-tf-keras
# expects: {"*": "missing-module"}
# %%
import numpy as np
import tensorflow as tf
import xgboost as xgb
