# the tuner under its old name, not installed
# expects: {"*": "missing-module"}
# %%
import tensorflow as tf
import kerastuner as kt
from kerastuner.tuners import RandomSearch
